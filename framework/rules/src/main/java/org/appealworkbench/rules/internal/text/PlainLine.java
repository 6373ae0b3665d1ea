package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of plain text without its decoration.
 *
 * @param start offset of {@code text} in the letter
 * @param text the line without bullets, quote marks and surrounding space
 * @param marked whether a bullet or a number opened it
 * @param bulleted whether a bullet opened it, and no number followed
 * @param afterGap whether a blank line stands before it
 */
record PlainLine(int start, String text, boolean marked, boolean bulleted, boolean afterGap) {

    private static final int LEAST_OF_A_FULL_LINE = 68;
    private static final int LEAST_OF_A_RULE = 8;
    private static final char LAST_OF_ASCII = 127;
    private static final int MOST_OF_A_TITLE = 24;
    private static final String BULLETS = "+*•-–—·>#|▪●○✓■□◆◇►▶➢→⇒»①②③④⑤⑥⑦⑧⑨⑩";
    private static final Set<String> OPEN_ENDS = Set.of(
            "the", "a", "an", "of", "and", "or", "to", "in", "for", "on", "at", "by", "with", "from", "our", "your",
            "that", "which", "as", "is", "are", "was", "were", "be", "this", "my", "us", "not", "der", "die", "das",
            "und", "oder", "von", "zu", "mit", "für", "im");

    /** Lines that hold anything, in order. */
    static List<PlainLine> of(String letter) {
        List<PlainLine> lines = new ArrayList<>();
        boolean afterGap = true;
        int start = 0;
        while (start <= letter.length()) {
            int end = letter.indexOf('\n', start);
            end = end < 0 ? letter.length() : end;
            PlainLine line = bare(letter, start, end, afterGap);
            afterGap = line.text.isEmpty() || line.isRule();
            if (!afterGap) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static PlainLine bare(String letter, int start, int end, boolean afterGap) {
        int from = start;
        int to = end;
        boolean marked = false;
        while (to > from && (isSpace(letter.charAt(to - 1)) || (letter.charAt(to - 1) == '+'))) {
            to--;
        }
        while (from < to) {
            char c = letter.charAt(from);
            boolean isBullet = BULLETS.indexOf(c) >= 0
                    && (c == '+'
                            || from + 1 == to
                            || isSpace(letter.charAt(from + 1))
                            || c > LAST_OF_ASCII && c != '–' && c != '—');
            if (!isSpace(c) && !isBullet) {
                break;
            }
            marked |= isBullet && c != '+' && c != '>';
            from++;
        }
        String text = letter.substring(from, to);
        boolean numbered = isNumbered(text);
        return new PlainLine(from, text, marked || numbered, marked && !numbered, afterGap);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    private static boolean isNumbered(String text) {
        return text.matches("(?s)\\(?(\\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})([.)、:]|, ).*|[一二三四五六七八九十]+、.*");
    }

    /** A line of one mark, drawn to part the text; one of underscores waits for a name. */
    private boolean isRule() {
        return text.length() >= LEAST_OF_A_RULE
                && "*=-~#".indexOf(text.charAt(0)) >= 0
                && text.chars().distinct().count() == 1;
    }

    /** A short line in capitals, or of few words of which the first has one. */
    private boolean isTitle() {
        boolean isLoud =
                text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
        return isLoud && text.length() <= LEAST_OF_A_FULL_LINE
                || text.length() <= MOST_OF_A_TITLE && Character.isUpperCase(text.charAt(0));
    }

    /** Whether this line goes on with the sentence of the line before. */
    boolean continues(PlainLine before) {
        if (marked || before.text.isEmpty()) {
            return false;
        }
        char last = before.text.charAt(before.text.length() - 1);
        if (".!?:;。！？：；".indexOf(last) >= 0) {
            return false;
        }
        String lastWord = before.text.substring(before.text.lastIndexOf(' ') + 1);
        if (last == ',' || OPEN_ENDS.contains(lastWord)) {
            return true;
        }
        char first = text.charAt(0);
        if (afterGap || before.isTitle()) {
            return false;
        }
        boolean isLower = Character.isLowerCase(first) || first == '(';
        return isLower ? before.text.length() > 25 || text.length() > 40 : before.text.length() > LEAST_OF_A_FULL_LINE;
    }
}
