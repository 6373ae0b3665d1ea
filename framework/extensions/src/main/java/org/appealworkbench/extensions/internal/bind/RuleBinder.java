package org.appealworkbench.extensions.internal.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.Waivable;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.extensions.internal.yaml.Malformed;
import org.appealworkbench.extensions.internal.yaml.Node;

/** Reads {@code rules.yaml}, of a type and of the policy. */
final class RuleBinder {

    private static final String NAME = "name";

    private RuleBinder() {}

    static RuleDefinition rule(Fields rule) {
        if (rule.node("check").isPresent() == rule.node("builtIn").isPresent()) {
            throw Malformed.shape(
                    rule.place(),
                    "rule " + rule.text("id") + " needs either 'check' or 'builtIn', and not both; "
                            + (rule.node("check").isPresent() ? "delete one of them" : "add one of them"));
        }
        Severity severity = rule.word(Severity.class, "severity");
        return new RuleDefinition(
                rule.as("id", RuleId::of),
                rule.word(RuleStage.class, "on"),
                severity,
                rule.find("finding"),
                rule.flag("completeness", false),
                rule.find("each"),
                rule.expression("when"),
                rule.expression("check"),
                rule.group("builtIn").map(RuleBinder::builtIn),
                rule.find("at"),
                arguments(rule),
                rule.texts("fixes"),
                rule.word(
                        Waivable.class,
                        "waivable",
                        severity == Severity.ERROR ? Waivable.REVIEWER : Waivable.CONSULTANT),
                rule.find("source"),
                rule.date("since"),
                rule.date("until"),
                rule.texts("marketplaces"),
                rule.find("confidence"),
                rule.place());
    }

    private static Map<String, Expr> arguments(Fields rule) {
        Map<String, Expr> arguments = new LinkedHashMap<>();
        rule.group("args").ifPresent(args -> args.keys()
                .forEach(name -> args.expression(name).ifPresent(value -> arguments.put(name, value))));
        return arguments;
    }

    private static RuleDefinition.BuiltIn builtIn(Fields builtIn) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String key : builtIn.keys()) {
            if (!key.equals(NAME)) {
                builtIn.node(key).ifPresent(value -> parameters.put(key, values(value)));
            }
        }
        return new RuleDefinition.BuiltIn(builtIn.text(NAME), parameters);
    }

    private static List<String> values(Node value) {
        return value instanceof Node.Sequence list
                ? list.items().stream().map(Fields::scalar).toList()
                : List.of(Fields.scalar(value));
    }
}
