package org.appealworkbench.api.plugin;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Severity;

/**
 * What verification found.
 *
 * @param type present if there is no error
 * @since 0.1
 */
public record Verdict(Optional<AppealType> type, List<Fault> faults) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
}
