package org.appealworkbench.documents.pdf;

/** Text as a string of a style sheet. */
final class CssString {

    private CssString() {}

    /** Everything but letters, digits and spaces is escaped, so that no text can end the string. */
    static String of(String text) {
        StringBuilder css = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> {
            if (Character.isLetterOrDigit(codePoint) || codePoint == ' ') {
                css.appendCodePoint(codePoint);
            } else {
                css.append('\\').append(Integer.toHexString(codePoint)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
