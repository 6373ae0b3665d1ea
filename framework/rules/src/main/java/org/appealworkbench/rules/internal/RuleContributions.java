package org.appealworkbench.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.rules.internal.check.BuiltInCheck;
import org.appealworkbench.rules.internal.check.Checks;
import org.appealworkbench.rules.internal.check.Parameters;
import org.osgi.service.component.annotations.Component;

/** What rules of a type must keep to: known checks with their parameters, and universal rules only tightened. */
@Component(property = ContributionCheck.PROPERTY_STAGE + "=rules")
public final class RuleContributions implements ContributionCheck {

    private static final String RESERVED = "GEN-";

    @Override
    public List<Fault> check(AppealType type, Policy policy) {
        Map<RuleId, RuleDefinition> universal = new HashMap<>();
        policy.rules().forEach(rule -> universal.put(rule.id(), rule));
        Set<String> lexicons = new HashSet<>();
        policy.lexicons().stream().map(Lexicon::id).forEach(lexicons::add);
        List<Fault> faults = new ArrayList<>();
        for (RuleDefinition rule : type.rules()) {
            RuleDefinition above = universal.get(rule.id());
            if (above != null) {
                Tightening.weakenings(above, rule)
                        .forEach(why -> faults.add(Fault.error(
                                rule.place(),
                                "RULE-WEAKENED",
                                "rule " + rule.id() + " is universal and may only be tightened: " + why)));
            } else if (rule.id().value().startsWith(RESERVED)) {
                faults.add(Fault.error(
                        rule.place(),
                        "RULE-RESERVED",
                        "rule " + rule.id() + ": ids that begin with " + RESERVED
                                + " are for universal rules; choose a prefix of your own"));
            }
            rule.builtIn().ifPresent(named -> builtIn(rule, named, above != null, lexicons, faults));
        }
        return faults;
    }

    private static void builtIn(
            RuleDefinition rule, BuiltIn named, boolean tightens, Set<String> lexicons, List<Fault> faults) {
        BuiltInCheck check = Checks.find(named.name()).orElse(null);
        if (check == null) {
            faults.add(Fault.error(
                    rule.place(),
                    "UNKNOWN-CHECK",
                    "rule " + rule.id() + ": no built-in check is called '" + named.name() + "', expected one of "
                            + String.join(", ", Checks.names())));
            return;
        }
        Parameters parameters = check.parameters();
        for (String given : named.parameters().keySet()) {
            if (!parameters.knows(given)) {
                faults.add(Fault.error(
                        rule.place(),
                        "UNKNOWN-PARAMETER",
                        "rule " + rule.id() + ": check '" + named.name() + "' has no parameter '" + given
                                + "', it knows " + parameters.names()));
            }
        }
        for (String wanted : parameters.required()) {
            if (!tightens && named.all(wanted).isEmpty()) {
                faults.add(Fault.error(
                        rule.place(),
                        "MISSING-PARAMETER",
                        "rule " + rule.id() + ": check '" + named.name() + "' needs the parameter '" + wanted + "'"));
            }
        }
        for (String parameter : parameters.lexicons()) {
            named.all(parameter).stream()
                    .filter(id -> !lexicons.contains(id))
                    .forEach(id -> faults.add(Fault.error(
                            rule.place(),
                            "UNKNOWN-LEXICON",
                            "rule " + rule.id() + ": no word list is called '" + id + "'")));
        }
    }
}
