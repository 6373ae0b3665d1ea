package org.appealworkbench.expressions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.parser.ASTAddNode;
import org.apache.commons.jexl3.parser.ASTDivNode;
import org.apache.commons.jexl3.parser.ASTModNode;
import org.apache.commons.jexl3.parser.ASTMulNode;
import org.apache.commons.jexl3.parser.ASTSubNode;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compiles arithmetic. JEXL nests {@code a + b - c} to the left, one level for each operator; such a chain is taken as a
 * whole, so that neither compiling nor evaluating a long one needs a deep stack.
 */
final class Chains {

    static final Map<Class<? extends JexlNode>, Arithmetic.Operator> OPERATORS = Map.of(
            ASTAddNode.class, Arithmetic.Operator.ADD,
            ASTSubNode.class, Arithmetic.Operator.SUBTRACT,
            ASTMulNode.class, Arithmetic.Operator.MULTIPLY,
            ASTDivNode.class, Arithmetic.Operator.DIVIDE,
            ASTModNode.class, Arithmetic.Operator.REMAINDER);

    /** One operator with what stands to its right. */
    private record Link(Arithmetic.Operator operator, Evaluation right) {}

    private Chains() {}

    static @Nullable Typed chain(Compiler compiler, JexlNode node) {
        Deque<JexlNode> spine = new ArrayDeque<>();
        JexlNode start = node;
        while (OPERATORS.containsKey(start.getClass())) {
            spine.push(start);
            start = (JexlNode) start.jjtGetChild(0);
        }
        Typed first = compiler.compile(start);
        Typed left = first;
        List<Link> links = new ArrayList<>();
        for (JexlNode operation : spine) {
            Typed right = compiler.compile((JexlNode) operation.jjtGetChild(1));
            left = left == null || right == null
                    ? null
                    : link(compiler, left, OPERATORS.get(operation.getClass()), right, links);
        }
        return first == null || left == null
                ? null
                : Typed.of(left.kind(), evaluation(first.evaluation(), links), first.spot(), left.spelling());
    }

    /** The kind of the chain up to here; its evaluation is made at the end. */
    private static @Nullable Typed link(
            Compiler compiler, Typed left, Arithmetic.@Nullable Operator operator, Typed right, List<Link> links) {
        if (operator == null) {
            return null;
        }
        Kind kind = Sums.kind(operator, left.kind(), right.kind());
        if (kind == null) {
            return compiler.mismatch(left.spot(), Sums.sentence(operator, left, right));
        }
        links.add(new Link(operator, right.evaluation()));
        return Typed.of(kind, left.evaluation(), left.spot(), "… " + operator.sign + " …");
    }

    private static Evaluation evaluation(Evaluation first, List<Link> links) {
        Link[] all = links.toArray(Link[]::new);
        return scope -> {
            Value result = first.in(scope);
            for (Link link : all) {
                if (result == null) {
                    return null;
                }
                result = Arithmetic.apply(link.operator(), result, link.right().in(scope));
            }
            return result;
        };
    }
}
