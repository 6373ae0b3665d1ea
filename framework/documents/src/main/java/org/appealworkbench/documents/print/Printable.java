package org.appealworkbench.documents.print;

import java.text.Normalizer;

/** Text as every format can hold it: NFC, one line, no control characters, no broken surrogates. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** Line breaks and tabs become spaces; what no document may hold becomes U+FFFD. */
    public static String of(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Printable::printable).forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static int printable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t' || codePoint == 0x2028 || codePoint == 0x2029) {
            return ' ';
        }
        boolean holdable = !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE;
        return holdable ? codePoint : REPLACEMENT;
    }
}
