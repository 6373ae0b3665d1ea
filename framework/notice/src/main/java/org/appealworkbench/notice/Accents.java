package org.appealworkbench.notice;

import java.text.Normalizer;

/**
 * Takes the accents off Latin letters, of mails and of patterns alike: so words end where they end also where RE2 knows
 * only the letters of ASCII, and a mail whose writer left the accents out is read too.
 */
final class Accents {
    private static final char FIRST = '\u00C0';
    private static final char LAST = '\u017F';
    private static final char[] PLAIN = new char[LAST - FIRST + 1];

    static {
        for (char c = FIRST; c <= LAST; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            PLAIN[c - FIRST] = c == '\u00DF' ? 's' : base < 128 ? base : c;
        }
    }

    private Accents() {}

    static char without(char c) {
        return c < FIRST || c > LAST ? c : PLAIN[c - FIRST];
    }

    static String without(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = without(chars[i]);
        }
        return new String(chars);
    }
}
