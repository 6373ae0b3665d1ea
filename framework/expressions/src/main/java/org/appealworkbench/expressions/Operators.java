package org.appealworkbench.expressions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Compiles operators: checks the kinds of their operands, then picks the evaluation. */
final class Operators {

    private Operators() {}

    static @Nullable Typed not(Compiler compiler, JexlNode node) {
        List<Typed> operands = flags(compiler, node, "!");
        if (operands == null) {
            return null;
        }
        Evaluation operand = operands.get(0).evaluation();
        return Typed.of(Kind.FLAG, scope -> Logic.not(operand.in(scope)), Spot.of(node), "!…");
    }

    static @Nullable Typed and(Compiler compiler, JexlNode node) {
        List<Typed> operands = flags(compiler, node, "&&");
        return operands == null ? null : Typed.of(Kind.FLAG, Logic.and(evaluations(operands)), Spot.of(node), "… && …");
    }

    static @Nullable Typed or(Compiler compiler, JexlNode node) {
        List<Typed> operands = flags(compiler, node, "||");
        return operands == null ? null : Typed.of(Kind.FLAG, Logic.or(evaluations(operands)), Spot.of(node), "… || …");
    }

    static @Nullable Typed conditional(Compiler compiler, JexlNode node) {
        List<Typed> parts = compiler.children(node);
        if (parts == null) {
            return null;
        }
        Spot spot = Spot.of(node);
        if (parts.size() != 3) {
            return compiler.findings.report(spot, FaultCode.FORBIDDEN_SYNTAX, "write a ? b : c in full");
        }
        Typed condition = parts.get(0);
        if (!condition.is(Kind.FLAG)) {
            return compiler.mismatch(
                    condition.spot(), Kinds.describe(condition) + "; before '?' a yes-no value is expected");
        }
        Typed yes = Dates.fit(parts.get(1), parts.get(2));
        Typed no = Dates.fit(parts.get(2), parts.get(1));
        ValueType type = common(yes, no);
        if (type == null) {
            return compiler.mismatch(
                    yes.spot(),
                    "both branches of a ? b : c must be of one kind: " + Kinds.describe(yes) + ", "
                            + Kinds.describe(no));
        }
        return Typed.of(
                type, Logic.conditional(condition.evaluation(), yes.evaluation(), no.evaluation()), spot, "… ? … : …");
    }

    private static @Nullable ValueType common(Typed yes, Typed no) {
        if (yes.isTextual() && no.isTextual()) {
            Set<String> words = new HashSet<>(yes.words());
            words.addAll(no.words());
            boolean open = yes.words().isEmpty() || no.words().isEmpty();
            Kind kind = yes.kind() == no.kind() ? yes.kind() : Kind.CHOICE;
            return new ValueType(kind, Map.of(), open ? Set.of() : words);
        }
        return yes.kind() == no.kind() ? yes.type() : null;
    }

    static @Nullable Typed equal(Compiler compiler, JexlNode node) {
        return equality(compiler, node, false);
    }

    static @Nullable Typed notEqual(Compiler compiler, JexlNode node) {
        return equality(compiler, node, true);
    }

    private static @Nullable Typed equality(Compiler compiler, JexlNode node, boolean negated) {
        List<Typed> sides = compiler.children(node);
        if (sides == null) {
            return null;
        }
        Evaluation equal = equality(compiler, sides.get(0), sides.get(1));
        if (equal == null) {
            return null;
        }
        Evaluation result = negated ? scope -> Logic.not(equal.in(scope)) : equal;
        return Typed.of(Kind.FLAG, result, Spot.of(node), negated ? "… != …" : "… == …");
    }

    /** The check and the evaluation of {@code ==}, which functions over rows use too. */
    static @Nullable Evaluation equality(Compiler compiler, Typed a, Typed b) {
        Typed left = Dates.fit(a, b);
        Typed right = Dates.fit(b, a);
        if (!Comparisons.canEqual(left, right)) {
            String hint = Equalities.hint(left, right);
            compiler.mismatch(
                    left.spot(), Kinds.describe(left) + ", " + Kinds.describe(right) + "; they cannot be equal" + hint);
            return null;
        }
        if (!Choices.fit(compiler, left, right) || !Choices.fit(compiler, right, left)) {
            return null;
        }
        Evaluation first = left.evaluation();
        Evaluation second = right.evaluation();
        return scope -> Comparisons.equal(first.in(scope), second.in(scope));
    }

    static @Nullable Typed order(Compiler compiler, JexlNode node, IntPredicate wanted) {
        List<Typed> sides = compiler.children(node);
        if (sides == null) {
            return null;
        }
        Typed left = Dates.fit(sides.get(0), sides.get(1));
        Typed right = Dates.fit(sides.get(1), sides.get(0));
        if (!Comparisons.canOrder(left.kind(), right.kind())) {
            return compiler.mismatch(
                    left.spot(),
                    Kinds.describe(left) + ", " + Kinds.describe(right)
                            + "; order exists between numbers, between amounts of money, and between dates and"
                            + " date-times");
        }
        Evaluation first = left.evaluation();
        Evaluation second = right.evaluation();
        Evaluation result = scope -> {
            Integer order = Comparisons.order(first.in(scope), second.in(scope), scope);
            return order == null ? null : Logic.flag(wanted.test(order));
        };
        return Typed.of(Kind.FLAG, result, Spot.of(node), "a comparison");
    }

    static @Nullable Typed negate(Compiler compiler, JexlNode node) {
        List<Typed> operands = compiler.children(node);
        if (operands == null) {
            return null;
        }
        Typed operand = operands.get(0);
        if (!operand.is(Kind.NUMBER) && !operand.is(Kind.MONEY)) {
            return compiler.mismatch(operand.spot(), Kinds.describe(operand) + "; after '-' a number is expected");
        }
        Evaluation evaluation = operand.evaluation();
        Value literal = operand.literal() == null ? null : Arithmetic.negate(operand.literal());
        return new Typed(
                operand.type(),
                scope -> Arithmetic.negate(evaluation.in(scope)),
                literal,
                "",
                operand.spot(),
                "-" + operand.spelling());
    }

    private static @Nullable List<Typed> flags(Compiler compiler, JexlNode node, String sign) {
        List<Typed> operands = compiler.children(node);
        if (operands == null) {
            return null;
        }
        for (Typed operand : operands) {
            if (!operand.is(Kind.FLAG)) {
                compiler.mismatch(
                        operand.spot(), Kinds.describe(operand) + "; beside '" + sign + "' a yes-no value is expected");
                return null;
            }
        }
        return operands;
    }

    private static List<Evaluation> evaluations(List<Typed> operands) {
        return operands.stream().map(Typed::evaluation).toList();
    }
}
