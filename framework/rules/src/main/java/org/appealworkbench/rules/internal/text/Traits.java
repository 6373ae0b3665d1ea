package org.appealworkbench.rules.internal.text;

import java.util.Locale;

/**
 * What a text offers to the needs of patterns.
 *
 * @param folded in lower case
 * @param digits length of its longest run of digits
 * @param capitals length of its longest run of capitals A to Z
 * @param strange whether it has a character other than those of ASCII that print
 */
record Traits(String folded, int digits, int capitals, boolean strange) {

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
        return new Traits(text.toLowerCase(Locale.ROOT), digits, capitals, strange);
    }
}
