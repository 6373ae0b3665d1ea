package org.appealworkbench.extensions.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.Waivable;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.extensions.internal.yaml.Malformed;
import org.appealworkbench.extensions.internal.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules.yaml}, of a type and of the policy. */
final class RuleBinder {

    private static final String NAME = "name";

    private RuleBinder() {}

    static RuleDefinition rule(Fields rule) {
        if (rule.has("check") == rule.has("builtIn")) {
            throw Malformed.shape(
                    rule.place(),
                    "rule " + rule.text("id") + " needs either 'check' or 'builtIn', and not both; "
                            + (rule.has("check") ? "delete one of them" : "add one of them"));
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
                builtIn(rule.node("builtIn")),
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
        Node args = rule.node("args");
        if (args instanceof Node.Mapping mapping) {
            for (Map.Entry<String, Node.Field> argument : mapping.fields().entrySet()) {
                arguments.put(
                        argument.getKey(), Fields.expression(argument.getValue().value()));
            }
        }
        return arguments;
    }

    private static Optional<RuleDefinition.BuiltIn> builtIn(@Nullable Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Optional.empty();
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, Node.Field> parameter : mapping.fields().entrySet()) {
            if (!parameter.getKey().equals(NAME)) {
                parameters.put(parameter.getKey(), values(parameter.getValue().value()));
            }
        }
        return Optional.of(new RuleDefinition.BuiltIn(new Fields(node).text(NAME), parameters));
    }

    private static List<String> values(Node value) {
        if (!(value instanceof Node.Sequence list)) {
            return List.of(Fields.scalar(value));
        }
        List<String> values = new ArrayList<>();
        for (Node item : list.items()) {
            values.add(Fields.scalar(item));
        }
        return values;
    }
}
