package org.appealworkbench.composition.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.appealworkbench.api.Place;
import org.appealworkbench.composition.template.NodeKind;

/** Follows references of one template through names, fields and calls, and tells the first step that leads nowhere. */
final class References {

    private static final Set<String> LOOP_STATE = Set.of("first", "last", "hasNext");

    private final Names names;
    private final Calls calls;
    private final Findings findings;
    private final String file;
    private final Map<String, Shape> own = new HashMap<>();

    References(Names names, Calls calls, Findings findings, String file) {
        this.names = names;
        this.calls = calls;
        this.findings = findings;
        this.file = file;
    }

    /** Gives a name that the template itself made a shape; returns the one it had. */
    Optional<Shape> bind(String name, Shape shape) {
        return Optional.ofNullable(own.put(name, shape));
    }

    void unbind(String name, Optional<Shape> before) {
        if (before.isPresent()) {
            own.put(name, before.get());
        } else {
            own.remove(name);
        }
    }

    Shape shape(ASTReference reference) {
        String root = reference.getRootString();
        if (root == null) {
            return Shape.ANYTHING;
        }
        Shape shape = own.get(root);
        if (shape == null && root.equals("foreach")) {
            return loopState(reference);
        }
        if (shape == null) {
            shape = names.of(root).orElse(null);
        }
        if (shape == null) {
            findings.error(
                    at(reference),
                    "TEMPLATE-UNKNOWN-NAME",
                    "'$" + root + "' is no question and no name of templates"
                            + names.like(root)
                                    .map(like -> "; did you mean '$" + like + "'?")
                                    .orElse("; add the question or correct the name"));
            return Shape.ANYTHING;
        }
        for (int i = 0; i < reference.jjtGetNumChildren() && !shape.isAnything(); i++) {
            Node step = reference.jjtGetChild(i);
            shape = step instanceof ASTMethod method
                    ? call(root, shape, method, i)
                    : field(shape, step.getFirstTokenImage(), at(step));
        }
        return shape;
    }

    /** The shape of an argument of a call or a macro. */
    Calls.Argument argument(Node given) {
        Node node = NodeKind.unwrapped(given);
        if (node instanceof ASTReference reference) {
            return new Calls.Argument(shape(reference), Optional.empty(), at(node));
        }
        if (node instanceof ASTStringLiteral) {
            return new Calls.Argument(Shape.WORDS, Optional.of(words(node)), at(node));
        }
        if (!NodeKind.of(node).isRefused()) {
            findings.error(at(node), "TEMPLATE-ARGUMENTS", "an argument is a fact, a list or words in quotes");
        }
        return new Calls.Argument(Shape.ANYTHING, Optional.empty(), at(node));
    }

    static String words(Node literal) {
        Object value = literal.value(null);
        return value == null ? "" : value.toString();
    }

    private Shape call(String root, Shape receiver, ASTMethod method, int step) {
        List<Calls.Argument> arguments = new ArrayList<>();
        for (int i = 1; i < method.jjtGetNumChildren(); i++) {
            arguments.add(argument(method.jjtGetChild(i)));
        }
        String name = method.getMethodName();
        if (receiver instanceof Shape.ToolNamed tool && step == 0) {
            return calls.result(new Calls.Call(tool.name(), name, arguments, at(method)));
        }
        if (receiver instanceof Shape.Named named && named.metric() && name.equals("metric")) {
            return calls.metric(root.equals("notice"), arguments, at(method));
        }
        findings.error(
                at(method),
                "TEMPLATE-UNKNOWN-TOOL",
                "'" + name
                        + "(...)' cannot be called here; only tools and metric('id') of $policy and $notice are called");
        return Shape.ANYTHING;
    }

    private Shape field(Shape receiver, String name, Place place) {
        if (receiver instanceof Shape.Named named && named.fields().containsKey(name)) {
            return named.fields().get(name).get();
        }
        if (receiver instanceof Shape.OneRow row && names.field(row, name).isPresent()) {
            return names.field(row, name).orElseThrow();
        }
        if (receiver instanceof Shape.OneAsk && (name.equals("text") || name.equals("topic"))) {
            return Shape.FACT;
        }
        findings.error(place, "TEMPLATE-UNKNOWN-FIELD", what(receiver) + " has no '" + name + "'" + has(receiver));
        return Shape.ANYTHING;
    }

    private static String has(Shape receiver) {
        if (receiver instanceof Shape.Named named && !named.fields().isEmpty()) {
            return "; it has " + String.join(", ", new TreeSet<>(named.fields().keySet()));
        }
        if (receiver instanceof Shape.OneRow row) {
            return "; it has " + Names.fields(row);
        }
        return receiver instanceof Shape.OneAsk ? "; it has text, topic" : "";
    }

    static String what(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return "'" + named.what() + "'";
        }
        if (shape instanceof Shape.OneRow row) {
            return "a row of '" + row.dotted() + "'";
        }
        if (shape instanceof Shape.OneAsk) {
            return "an ask";
        }
        if (shape instanceof Shape.ToolNamed tool) {
            return "the tool '$" + tool.name() + "'";
        }
        if (shape instanceof Shape.OneFact) {
            return "a fact";
        }
        if (shape instanceof Shape.Condition) {
            return "an answer of $is";
        }
        return shape instanceof Shape.Words ? "plain words" : "a list";
    }

    private Shape loopState(ASTReference reference) {
        boolean known = reference.jjtGetNumChildren() == 1
                && LOOP_STATE.contains(reference.jjtGetChild(0).getFirstTokenImage());
        if (!known) {
            findings.error(
                    at(reference),
                    "TEMPLATE-UNKNOWN-FIELD",
                    "'$foreach' has first, last and hasNext, for #if only; its numbers are no facts, use $count");
        }
        return Shape.CONDITION;
    }

    private Place at(Node node) {
        return Place.of(file, node.getLine(), node.getColumn());
    }
}
