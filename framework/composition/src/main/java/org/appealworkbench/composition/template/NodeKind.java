package org.appealworkbench.composition.template;

import java.util.Map;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.Node;

/** What the nodes of Velocity's tree are to us: allowed, or refused with a code and a reason. */
public enum NodeKind {
    BLOCK("", ""),
    TEXT("", ""),
    REFERENCE("", ""),
    CALL("", ""),
    NAME("", ""),
    WORDS("", ""),
    IF("", ""),
    CONDITION("", ""),
    SET("", ""),
    DIRECTIVE("", ""),
    QUIET("", ""),
    COMPARISON(
            "TEMPLATE-COMPARISON",
            "comparisons are refused: a rule or a calculated question compares, a template asks $is"),
    ARITHMETIC(
            "TEMPLATE-ARITHMETIC",
            "arithmetic is refused: a calculated question reckons, a template prints its answer"),
    RANGE("TEMPLATE-RANGE", "ranges are refused: #foreach goes through answers only"),
    LITERAL(
            "TEMPLATE-LITERAL",
            "numbers, lists, maps and true or false are refused: only facts are printed and asked for"),
    INDEX("TEMPLATE-INDEX", "an index is refused: rows are reached by #foreach"),
    UNKNOWN("TEMPLATE-NOT-ALLOWED", "this construct is refused in templates");

    private static final Map<String, NodeKind> KINDS = Map.ofEntries(
            Map.entry("ASTprocess", BLOCK),
            Map.entry("ASTBlock", BLOCK),
            Map.entry("ASTText", TEXT),
            Map.entry("ASTEscape", TEXT),
            Map.entry("ASTEscapedDirective", TEXT),
            Map.entry("ASTComment", QUIET),
            Map.entry("ASTReference", REFERENCE),
            Map.entry("ASTMethod", CALL),
            Map.entry("ASTIdentifier", NAME),
            Map.entry("ASTStringLiteral", WORDS),
            Map.entry("ASTWord", QUIET),
            Map.entry("ASTVariable", QUIET),
            Map.entry("ASTIfStatement", IF),
            Map.entry("ASTElseIfStatement", IF),
            Map.entry("ASTElseStatement", IF),
            Map.entry("ASTExpression", CONDITION),
            Map.entry("ASTAndNode", CONDITION),
            Map.entry("ASTOrNode", CONDITION),
            Map.entry("ASTNotNode", CONDITION),
            Map.entry("ASTSetDirective", SET),
            Map.entry("ASTDirective", DIRECTIVE),
            Map.entry("ASTEQNode", COMPARISON),
            Map.entry("ASTNENode", COMPARISON),
            Map.entry("ASTLTNode", COMPARISON),
            Map.entry("ASTLENode", COMPARISON),
            Map.entry("ASTGTNode", COMPARISON),
            Map.entry("ASTGENode", COMPARISON),
            Map.entry("ASTAddNode", ARITHMETIC),
            Map.entry("ASTSubtractNode", ARITHMETIC),
            Map.entry("ASTMulNode", ARITHMETIC),
            Map.entry("ASTDivNode", ARITHMETIC),
            Map.entry("ASTModNode", ARITHMETIC),
            Map.entry("ASTNegateNode", ARITHMETIC),
            Map.entry("ASTIntegerRange", RANGE),
            Map.entry("ASTIntegerLiteral", LITERAL),
            Map.entry("ASTFloatingPointLiteral", LITERAL),
            Map.entry("ASTObjectArray", LITERAL),
            Map.entry("ASTMap", LITERAL),
            Map.entry("ASTTrue", LITERAL),
            Map.entry("ASTFalse", LITERAL),
            Map.entry("ASTIndex", INDEX));

    private final String code;
    private final String reason;

    NodeKind(String code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    public static NodeKind of(Node node) {
        return KINDS.getOrDefault(node.getClass().getSimpleName(), UNKNOWN);
    }

    /** The node within the expression that Velocity wraps around an argument. */
    public static Node unwrapped(Node node) {
        Node inner = node;
        while (inner instanceof ASTExpression && inner.jjtGetNumChildren() == 1) {
            inner = inner.jjtGetChild(0);
        }
        return inner;
    }

    public boolean isRefused() {
        return !code.isEmpty();
    }

    boolean isBlock() {
        return this == BLOCK;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return reason;
    }
}
