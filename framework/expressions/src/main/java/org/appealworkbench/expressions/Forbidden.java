package org.appealworkbench.expressions;

import java.util.Map;
import org.apache.commons.jexl3.parser.ASTArrayAccess;
import org.apache.commons.jexl3.parser.ASTEQSNode;
import org.apache.commons.jexl3.parser.ASTERNode;
import org.apache.commons.jexl3.parser.ASTEmptyFunction;
import org.apache.commons.jexl3.parser.ASTNESNode;
import org.apache.commons.jexl3.parser.ASTNullLiteral;
import org.apache.commons.jexl3.parser.ASTNullpNode;
import org.apache.commons.jexl3.parser.ASTSizeFunction;
import org.apache.commons.jexl3.parser.ASTUnaryPlusNode;
import org.apache.commons.jexl3.parser.JexlNode;

/** Says what to write instead of something that JEXL has and the language has not. */
final class Forbidden {

    private static final Map<Class<? extends JexlNode>, String> INSTEAD = Map.of(
            ASTNullLiteral.class, "there is no null: ask answered(x)",
            ASTEmptyFunction.class, "there is no 'empty': ask answered(x) or count(list) == 0",
            ASTSizeFunction.class, "there is no 'size': use count(list) or length(text)",
            ASTERNode.class, "there is no '=~': use contains(choices, 'id') or isOneOf(x, 'a', 'b')",
            ASTEQSNode.class, "there is no '===': use ==",
            ASTNESNode.class, "there is no '!==': use !=",
            ASTNullpNode.class, "there is no '??': use answered(x) ? x : y",
            ASTUnaryPlusNode.class, "there is no sign '+'",
            ASTArrayAccess.class,
                    "there is no access by [ ]: rows are read with 'each', or with functions over the list");

    private Forbidden() {}

    static String sentence(JexlNode node) {
        return INSTEAD.getOrDefault(
                node.getClass(), "this construct is no part of the language: see the reference of expressions");
    }
}
