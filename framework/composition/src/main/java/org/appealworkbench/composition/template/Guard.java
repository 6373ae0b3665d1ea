package org.appealworkbench.composition.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;

/** Refuses what could harm, before a template is parsed and before it is run. */
public final class Guard {

    public static final int MOST_CHARACTERS = 256 * 1024;
    /** Of directives within directives, or of brackets within brackets. */
    public static final int DEEPEST = 40;

    private static final Set<String> DIRECTIVES = Set.of("foreach", "macro", "answers", "break");

    /** @param line 0 for the whole file */
    public record Finding(String code, String reason, int line, int column) {}

    private final Set<String> macros;
    private final TextPlaces places;
    private final List<Finding> findings;

    private Guard(Set<String> macros, TextPlaces places, List<Finding> findings) {
        this.macros = macros;
        this.places = places;
        this.findings = findings;
    }

    /** Looks at the bare source: the parser itself must not be given what overflows its stack. */
    public static Optional<Finding> beforeParsing(String source) {
        int directives = 0;
        int brackets = 0;
        int negations = 0;
        int operators = 0;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            negations = c == '!' ? negations + 1 : c == ' ' ? negations : 0;
            switch (c) {
                case '\n' -> {
                    line++;
                    lineStart = i + 1;
                    operators = 0;
                }
                case '(', '[', '{' -> brackets++;
                case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
                case '&', '|' -> operators++;
                case '#' -> directives = Math.max(0, directives + opens(source, i));
                default -> {}
            }
            if (directives > DEEPEST || brackets > DEEPEST || negations > DEEPEST || operators > 8 * DEEPEST) {
                return Optional.of(new Finding(
                        "TEMPLATE-DEPTH",
                        "nested deeper than " + DEEPEST + "; make it simpler",
                        line,
                        i - lineStart + 1));
            }
        }
        return source.length() > MOST_CHARACTERS
                ? Optional.of(new Finding(
                        "TEMPLATE-TOO-LONG",
                        "longer than " + MOST_CHARACTERS + " characters; split it into parts",
                        0,
                        0))
                : Optional.empty();
    }

    private static int opens(String source, int at) {
        int start = at + 1 < source.length() && source.charAt(at + 1) == '{' ? at + 2 : at + 1;
        if (source.startsWith("end", start)) {
            return -1;
        }
        boolean opens = source.startsWith("if", start)
                || source.startsWith("foreach", start)
                || source.startsWith("macro", start)
                || source.startsWith("@", start)
                || source.startsWith("define", start);
        return opens ? 1 : 0;
    }

    /** Looks at the tree, as parsed and before anything is put into it. */
    public static List<Finding> beforeRunning(Node root, Set<String> macros, TextPlaces places) {
        List<Finding> findings = new ArrayList<>();
        new Guard(macros, places, findings).walk(root);
        return findings;
    }

    private void walk(Node node) {
        NodeKind kind = NodeKind.of(node);
        if (kind.isRefused()) {
            findings.add(at(node, kind.code(), kind.reason()));
            return;
        }
        if (node instanceof ASTSetDirective) {
            set(node);
        }
        if (node instanceof ASTReference && hasSubstitute(node)) {
            findings.add(at(node, "TEMPLATE-NOT-ALLOWED", "a substitute after '|' is refused: a gap stays a gap"));
        }
        if (node instanceof ASTDirective directive) {
            String name = directive.getDirectiveName();
            if (!DIRECTIVES.contains(name) && !macros.contains(name)) {
                findings.add(at(
                        node,
                        "TEMPLATE-DIRECTIVE",
                        "'#" + name
                                + "' is neither a directive of templates nor a macro; known are #if, #foreach, #set,"
                                + " #macro, #answers and the macros of policy"));
            }
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            walk(node.jjtGetChild(i));
        }
    }

    private static boolean hasSubstitute(Node reference) {
        int last = reference.jjtGetNumChildren() - 1;
        return last >= 0 && NodeKind.of(reference.jjtGetChild(last)) == NodeKind.CONDITION;
    }

    /** Only a reference or plain words may be given a name, so no text can grow in a loop. */
    private void set(Node node) {
        Node left = node.jjtGetChild(0);
        if (left.jjtGetNumChildren() > 0) {
            findings.add(at(left, "TEMPLATE-SET", "#set gives a name to a value; it cannot change a field"));
        }
        Node right = NodeKind.unwrapped(node.jjtGetChild(1));
        NodeKind kind = NodeKind.of(right);
        if (!kind.isRefused() && kind != NodeKind.REFERENCE && !(right instanceof ASTStringLiteral)) {
            findings.add(at(right, "TEMPLATE-SET", "#set takes one reference or words in quotes"));
        }
    }

    private Finding at(Node node, String code, String reason) {
        return new Finding(code, reason, places.line(node), places.column(node));
    }
}
