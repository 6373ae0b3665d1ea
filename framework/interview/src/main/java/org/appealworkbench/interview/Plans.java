package org.appealworkbench.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.appealworkbench.api.type.AppealType;

/** Keeps the plans of the types that were used last. */
final class Plans {

    private static final int KEPT = 32;

    private final Planner planner;
    private final Map<String, Plan> byDigest = new LinkedHashMap<>(KEPT, 0.75f, true);

    Plans(Planner planner) {
        this.planner = planner;
    }

    synchronized Plan of(AppealType type) {
        Plan known = byDigest.get(type.digest());
        if (known != null) {
            return known;
        }
        Plan plan = planner.plan(type);
        byDigest.put(type.digest(), plan);
        if (byDigest.size() > KEPT) {
            byDigest.remove(byDigest.keySet().iterator().next());
        }
        return plan;
    }
}
