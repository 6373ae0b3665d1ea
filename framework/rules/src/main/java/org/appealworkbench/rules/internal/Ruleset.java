package org.appealworkbench.rules.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.rules.internal.check.BuiltInCheck;
import org.appealworkbench.rules.internal.check.Checks;
import org.appealworkbench.rules.internal.text.Words;

/** All rules of one type under one policy, compiled, in the order in which they run. Immutable. */
final class Ruleset {

    private final AppealType type;
    private final Policy policy;
    private final Words words;
    private final TypeScope scope;
    private final Expressions expressions;
    private final List<DefinedRule> rules;
    private final Map<RuleId, RuleDefinition> byId = new LinkedHashMap<>();
    private final Set<RuleId> ids;
    private final Map<Expr, Expression> evidenceWhens = new LinkedHashMap<>();

    Ruleset(AppealType type, Policy policy, Words words, Expressions expressions) {
        this.type = type;
        this.policy = policy;
        this.words = words;
        this.expressions = expressions;
        this.scope = TypeScope.of(type);
        type.evidence().stream().flatMap(wanted -> wanted.when().stream()).forEach(when -> expressions
                .compile(when, scope)
                .expression()
                .ifPresent(sound -> evidenceWhens.put(when, sound)));
        List<RuleDefinition> merged = Tightening.merge(policy, type);
        merged.forEach(rule -> byId.put(rule.id(), rule));
        Set<RuleId> all = new LinkedHashSet<>(byId.keySet());
        all.addAll(List.of(Failures.RULE_FAILED, Waivers.INVALID, Waivers.ENDED));
        this.ids = Collections.unmodifiableSet(all);
        this.rules = merged.stream()
                .sorted(Comparator.comparing(RuleDefinition::on))
                .map(this::compile)
                .toList();
    }

    boolean isFor(AppealType otherType, Policy otherPolicy) {
        return type == otherType && policy == otherPolicy;
    }

    Words words() {
        return words;
    }

    List<DefinedRule> rules() {
        return rules;
    }

    Optional<RuleDefinition> definition(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids under which a problem of data may be reported. */
    Set<RuleId> ids() {
        return ids;
    }

    /** The condition under which a piece of evidence is wanted. */
    Optional<Expression> evidenceWhen(Expr source) {
        return Optional.ofNullable(evidenceWhens.get(source));
    }

    private DefinedRule compile(RuleDefinition rule) {
        try {
            Optional<BuiltInCheck> builtIn = Optional.empty();
            if (rule.builtIn().isPresent()) {
                BuiltIn named = rule.builtIn().get();
                builtIn = Checks.find(named.name());
                if (builtIn.isEmpty()) {
                    return DefinedRule.broken(rule, "no built-in check is called '" + named.name() + "'");
                }
            }
            TypeScope inner = scopeOf(rule);
            Map<String, Expression> args = new LinkedHashMap<>();
            rule.args().forEach((name, source) -> args.put(name, expressions.verified(source, inner)));
            return new DefinedRule(
                    rule,
                    rule.when().map(source -> expressions.verified(source, inner)),
                    rule.check().map(source -> expressions.verified(source, inner)),
                    builtIn,
                    args,
                    Optional.empty());
        } catch (IllegalStateException e) {
            return DefinedRule.broken(rule, String.valueOf(e.getMessage()));
        }
    }

    private TypeScope scopeOf(RuleDefinition rule) {
        TypeScope inner = rule.on() == RuleStage.LETTER ? scope.withLetter() : scope;
        if (rule.each().isEmpty()) {
            return inner;
        }
        Map<String, ValueType> names = scope.names();
        for (String name : rule.each().get().split("\\.", -1)) {
            ValueType rows = names.get(name);
            if (rows == null || rows.kind() != ValueType.Kind.ROWS) {
                throw new IllegalStateException("each: '" + name + "' is no list of this appeal type");
            }
            inner = inner.inRow(rows);
            names = rows.fields();
        }
        return inner;
    }
}
