package org.appealworkbench.extensions.internal.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.extensions.internal.Nearest;

/** The dates and marketplaces for which something holds. */
final class DatedReferences {

    private DatedReferences() {}

    static void check(RuleDefinition rule, Policy policy, Places places, List<Fault> faults) {
        check(rule.since(), rule.until(), rule.marketplaces(), rule.place(), policy, places, faults);
    }

    /** @param group where the keys {@code since}, {@code until} and {@code marketplaces} stand */
    static void check(
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            List<String> marketplaces,
            Place group,
            Policy policy,
            Places places,
            List<Fault> faults) {
        if (since.isPresent()
                && until.filter(last -> last.isBefore(since.get())).isPresent()) {
            faults.add(Fault.error(
                    places.of(group, "until"),
                    "DATES",
                    "it ends on " + until.get() + ", before it begins on " + since.get() + "; change one of them"));
        }
        for (int i = 0; i < marketplaces.size(); i++) {
            String code = marketplaces.get(i);
            if (policy.marketplace(code).isEmpty()) {
                faults.add(Fault.error(
                        places.of(group, "marketplaces", i),
                        "UNKNOWN-MARKETPLACE",
                        "the policy has no marketplace '" + code + "'"
                                + Nearest.hint(code, policy.marketplaces().keySet())));
            }
        }
    }
}
