package org.appealworkbench.expressions;

/** Words in text of any script: an ideograph or kana counts as a word, as word processors count them. */
final class Wording {

    private Wording() {}

    static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isIdeographic(c)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else {
                inside = inside && joins(c);
            }
        }
        return words;
    }

    /** Whether {@code needle} stands in {@code text} and does not begin or end within a word. */
    static boolean hasWords(String text, String needle) {
        if (needle.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            if (isBoundary(text, at) && isBoundary(text, at + needle.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word of an alphabet runs across this index. */
    static boolean isBoundary(String text, int index) {
        return index <= 0
                || index >= text.length()
                || !isAlphabetic(text.codePointBefore(index))
                || !isAlphabetic(text.codePointAt(index));
    }

    /** White space as single spaces. */
    static String flat(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static boolean isAlphabetic(int c) {
        return Character.isLetterOrDigit(c) && !isIdeographic(c);
    }

    private static boolean isIdeographic(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Marks within a word: {@code don't}, {@code two-day}, {@code 9.59}. */
    private static boolean joins(int c) {
        return c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == '@' || c == '/';
    }
}
