package org.appealworkbench.rules.internal.text;

import java.util.Locale;

/** What a text offers to the needs of patterns. */
final class Traits {

    /** Bits of a filter over pairs of neighbouring characters. */
    private static final int PAIRS = 1 << 10;

    private final String text;
    private final String folded;
    private final int digits;
    private final int capitals;
    private final boolean strange;
    private final long[] pairs;

    private Traits(String text, int digits, int capitals, boolean strange) {
        this.text = text;
        this.folded = text.toLowerCase(Locale.ROOT);
        this.digits = digits;
        this.capitals = capitals;
        this.strange = strange;
        this.pairs = new long[PAIRS / Long.SIZE];
        for (int i = 1; i < folded.length(); i++) {
            int pair = pair(folded, i);
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
    }

    static Traits of(String text) {
        int digits = 0;
        int capitals = 0;
        int digitRun = 0;
        int capitalRun = 0;
        boolean strange = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digitRun = c >= '0' && c <= '9' ? digitRun + 1 : 0;
            capitalRun = c >= 'A' && c <= 'Z' ? capitalRun + 1 : 0;
            strange |= c > '~' || c < ' ' && c != '\n';
            digits = Math.max(digits, digitRun);
            capitals = Math.max(capitals, capitalRun);
        }
        return new Traits(text, digits, capitals, strange);
    }

    /** The text in lower case. */
    String folded() {
        return folded;
    }

    /** Whether it holds a text in lower case. */
    boolean holds(String literal) {
        for (int i = 1; i < literal.length(); i++) {
            int pair = pair(literal, i);
            if ((pairs[pair / Long.SIZE] & 1L << pair) == 0) {
                return false;
            }
        }
        return folded.contains(literal);
    }

    /** Whether it holds a text with its capitals. */
    boolean holdsExactly(String literal) {
        return text.contains(literal);
    }

    /** Length of its longest run of digits. */
    int digits() {
        return digits;
    }

    /** Length of its longest run of capitals A to Z. */
    int capitals() {
        return capitals;
    }

    /** Whether it has a character other than those of ASCII that print. */
    boolean strange() {
        return strange;
    }

    private static int pair(String text, int at) {
        return (text.charAt(at - 1) * 31 + text.charAt(at)) & (PAIRS - 1);
    }
}
