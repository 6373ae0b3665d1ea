package org.appealworkbench.expressions;

import org.apache.commons.jexl3.parser.JexlNode;

/** A place within the source of an expression, line and column counted from 1. */
record Spot(int line, int column) {

    static final Spot START = new Spot(1, 1);

    /** Where a node starts: JEXL places operators and calls at a later token, so the leftmost leaf tells. */
    static Spot of(JexlNode node) {
        JexlNode leftmost = node;
        while (leftmost.jjtGetNumChildren() > 0) {
            leftmost = (JexlNode) leftmost.jjtGetChild(0);
        }
        return new Spot(Math.max(1, leftmost.getLine()), Math.max(1, leftmost.getColumn()));
    }
}
