package org.appealworkbench.expressions;

/** Estimates how deep a source nests before the recursive parser sees it, so that its stack suffices. */
final class Nesting {

    static final int MAX_DEPTH = 50;

    private int brackets;
    private int deepest;
    private int conditionals;
    private int prefixes;
    private char quote;

    private Nesting() {}

    static int of(String source) {
        Nesting nesting = new Nesting();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (nesting.quote != 0 && c == '\\') {
                i++;
            } else {
                nesting.see(c);
            }
        }
        return Math.max(nesting.deepest, nesting.conditionals);
    }

    private void see(char c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
            return;
        }
        switch (c) {
            case '\'', '"', '`' -> quote = c;
            case '(', '[', '{' -> brackets++;
            case ')', ']', '}' -> brackets--;
            case '?' -> conditionals++;
            default -> {}
        }
        if (c == '!' || c == '-' || c == '+' || c == '~') {
            prefixes++;
        } else if (!Character.isWhitespace(c)) {
            prefixes = 0;
        }
        deepest = Math.max(deepest, Math.max(brackets, prefixes));
    }
}
