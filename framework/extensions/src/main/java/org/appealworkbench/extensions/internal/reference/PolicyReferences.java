package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.source.Contribution;

public final class PolicyReferences {
    private PolicyReferences() {}

    public static List<Fault> check(Policy policy, Contribution files) {
        return List.of();
    }
}
