package org.appealworkbench.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.api.type.RuleDefinition.Waivable;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.Severity;

/** Universal rules with what a type adds to them. A type can raise a rule, never lower or drop it. */
final class Tightening {

    private Tightening() {}

    /** The universal rules, tightened where the type has one of the same id, then the type's own. */
    static List<RuleDefinition> merge(Policy policy, AppealType type) {
        Map<RuleId, RuleDefinition> ofType = new LinkedHashMap<>();
        type.rules().forEach(rule -> ofType.put(rule.id(), rule));
        List<RuleDefinition> merged = new ArrayList<>();
        for (RuleDefinition universal : policy.rules()) {
            RuleDefinition tighter = ofType.remove(universal.id());
            merged.add(tighter == null ? universal : tighten(universal, tighter));
        }
        merged.addAll(ofType.values());
        return merged;
    }

    private static RuleDefinition tighten(RuleDefinition universal, RuleDefinition tighter) {
        return new RuleDefinition(
                universal.id(),
                universal.on(),
                worse(universal.severity(), tighter.severity()),
                universal.finding(),
                universal.completeness() && tighter.completeness(),
                universal.each(),
                universal.when(),
                universal.check(),
                universal.builtIn().map(builtIn -> merge(builtIn, tighter.builtIn())),
                universal.at(),
                universal.args(),
                universal.fixes(),
                stricter(universal.waivable(), tighter.waivable()),
                tighter.source().or(universal::source),
                universal.since(),
                universal.until(),
                universal.marketplaces(),
                universal.confidence(),
                universal.place());
    }

    private static BuiltIn merge(BuiltIn universal, Optional<BuiltIn> tighter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(universal.parameters());
        tighter.filter(other -> other.name().equals(universal.name()))
                .ifPresent(other -> parameters.putAll(other.parameters()));
        return new BuiltIn(universal.name(), parameters);
    }

    /** What keeps {@code tighter} from being a tightening of {@code universal}; empty if nothing does. */
    static List<String> weakenings(RuleDefinition universal, RuleDefinition tighter) {
        List<String> found = new ArrayList<>();
        if (tighter.severity().compareTo(universal.severity()) > 0) {
            found.add("severity " + tighter.severity().word() + " is below "
                    + universal.severity().word());
        }
        if (tighter.waivable().compareTo(universal.waivable()) < 0) {
            found.add("more people could waive it");
        }
        if (tighter.completeness() && !universal.completeness()) {
            found.add("it would count less while preparing");
        }
        Optional<String> name = universal.builtIn().map(BuiltIn::name);
        if (!tighter.builtIn().map(BuiltIn::name).equals(name)) {
            found.add(name.map(word -> "it must name the same built-in check '" + word + "'")
                    .orElse("its check is an expression of the policy"));
        }
        if (tighter.when().isPresent()
                || tighter.since().isPresent()
                || tighter.until().isPresent()
                || !tighter.marketplaces().isEmpty()) {
            found.add("when, since, until and marketplaces would narrow it");
        }
        return found;
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Waivable stricter(Waivable one, Waivable other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
