package org.appealworkbench.extensions.internal;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.source.Contribution;

/**
 * The outcome of a verification in the form that can be kept: from sound files a type can be bound again at any time.
 *
 * @param files present if there is no error
 */
public record Verified(Optional<Contribution> files, List<Fault> faults) {

    public Verified {
        faults = List.copyOf(faults);
    }
}
