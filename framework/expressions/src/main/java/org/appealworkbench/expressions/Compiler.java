package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.jexl3.parser.ASTAndNode;
import org.apache.commons.jexl3.parser.ASTEQNode;
import org.apache.commons.jexl3.parser.ASTFalseNode;
import org.apache.commons.jexl3.parser.ASTFunctionNode;
import org.apache.commons.jexl3.parser.ASTGENode;
import org.apache.commons.jexl3.parser.ASTGTNode;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.ASTJexlScript;
import org.apache.commons.jexl3.parser.ASTLENode;
import org.apache.commons.jexl3.parser.ASTLTNode;
import org.apache.commons.jexl3.parser.ASTNENode;
import org.apache.commons.jexl3.parser.ASTNotNode;
import org.apache.commons.jexl3.parser.ASTNumberLiteral;
import org.apache.commons.jexl3.parser.ASTOrNode;
import org.apache.commons.jexl3.parser.ASTReference;
import org.apache.commons.jexl3.parser.ASTReferenceExpression;
import org.apache.commons.jexl3.parser.ASTStringLiteral;
import org.apache.commons.jexl3.parser.ASTTernaryNode;
import org.apache.commons.jexl3.parser.ASTTrueNode;
import org.apache.commons.jexl3.parser.ASTUnaryMinusNode;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.spi.TypeScope;
import org.jspecify.annotations.Nullable;

/**
 * Turns a syntax tree into closures. The table of node classes is the allow-list: a node whose exact class is not in it
 * is refused, so a construct that JEXL adds one day stays outside of the language.
 *
 * <p>Methods return null after a fault was reported; one expression can have several faults.
 */
final class Compiler {

    /** Compiles nodes of one class. */
    private interface Step {
        @Nullable
        Typed compile(Compiler compiler, JexlNode node);
    }

    private static final Map<Class<? extends JexlNode>, Step> ALLOWED = allowed();

    final String source;
    final TypeScope scope;
    final Findings findings;
    final Set<String> reads = new LinkedHashSet<>();

    Compiler(String source, TypeScope scope, Findings findings) {
        this.source = source;
        this.scope = scope;
        this.findings = findings;
    }

    private static Map<Class<? extends JexlNode>, Step> allowed() {
        Map<Class<? extends JexlNode>, Step> steps = new LinkedHashMap<>();
        steps.put(ASTJexlScript.class, Compiler::only);
        steps.put(ASTReferenceExpression.class, Compiler::only);
        steps.put(ASTTrueNode.class, Literals::flag);
        steps.put(ASTFalseNode.class, Literals::flag);
        steps.put(ASTNumberLiteral.class, Literals::number);
        steps.put(ASTStringLiteral.class, Literals::text);
        steps.put(ASTIdentifier.class, Names::name);
        steps.put(ASTReference.class, Names::field);
        steps.put(ASTFunctionNode.class, Functions::call);
        steps.put(ASTNotNode.class, Operators::not);
        steps.put(ASTAndNode.class, Operators::and);
        steps.put(ASTOrNode.class, Operators::or);
        steps.put(ASTTernaryNode.class, Operators::conditional);
        steps.put(ASTEQNode.class, Operators::equal);
        steps.put(ASTNENode.class, Operators::notEqual);
        steps.put(ASTLTNode.class, (c, n) -> Operators.order(c, n, order -> order < 0));
        steps.put(ASTLENode.class, (c, n) -> Operators.order(c, n, order -> order <= 0));
        steps.put(ASTGTNode.class, (c, n) -> Operators.order(c, n, order -> order > 0));
        steps.put(ASTGENode.class, (c, n) -> Operators.order(c, n, order -> order >= 0));
        steps.put(ASTUnaryMinusNode.class, Operators::negate);
        Chains.OPERATORS.keySet().forEach(type -> steps.put(type, Chains::chain));
        return steps;
    }

    @Nullable
    Typed compile(JexlNode node) {
        Step step = ALLOWED.get(node.getClass());
        return step == null ? forbidden(node) : step.compile(this, node);
    }

    /** All children, or null if one of them is faulty; each is compiled, so that all faults are told. */
    @Nullable
    List<Typed> children(JexlNode node) {
        List<Typed> all = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Typed child = compile((JexlNode) node.jjtGetChild(i));
            if (child == null) {
                sound = false;
            } else {
                all.add(child);
            }
        }
        return sound ? all : null;
    }

    private static @Nullable Typed only(Compiler compiler, JexlNode node) {
        if (node.jjtGetNumChildren() != 1) {
            return compiler.findings.report(Spot.of(node), FaultCode.SYNTAX, "one expression is expected here");
        }
        return compiler.compile((JexlNode) node.jjtGetChild(0));
    }

    private @Nullable Typed forbidden(JexlNode node) {
        return findings.report(Spot.of(node), FaultCode.FORBIDDEN_SYNTAX, Forbidden.sentence(node));
    }

    @Nullable
    Typed mismatch(Spot spot, String sentence) {
        return findings.report(spot, FaultCode.TYPE_MISMATCH, sentence);
    }
}
