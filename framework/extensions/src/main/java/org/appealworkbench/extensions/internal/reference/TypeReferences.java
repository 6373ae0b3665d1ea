package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.extensions.internal.source.Contribution;

public final class TypeReferences {
    private TypeReferences() {}

    public static List<Fault> check(AppealType type, Contribution files, Policy policy) {
        return List.of();
    }
}
