package org.appealworkbench.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end. Order ids, times, addresses and other words with digits or signs in them are read whole, so they go to
 * the next line whole; and the last line of a paragraph is no single short word.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int LONGEST_WHOLE_WORD = 40;
    private static final int SHORTEST_LAST_LINE = 6;
    private static final char FIRST_EAST_ASIAN = '\u2E80';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Of the present text, if it has an East Asian letter. */
    private @Nullable BreakIterator eastAsian;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        eastAsian = null;
        if (newText.chars().anyMatch(c -> c >= FIRST_EAST_ASIAN)) {
            eastAsian = BreakIterator.getLineInstance(Locale.ROOT);
            eastAsian.setText(newText);
        }
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        at++;
        while (at < text.length() && !mayBreak()) {
            at++;
        }
        return at;
    }

    private boolean mayBreak() {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (eastAsian != null && (before >= FIRST_EAST_ASIAN || after >= FIRST_EAST_ASIAN)) {
            return eastAsian.isBoundary(at);
        }
        return switch (before) {
            case ' ' -> after != ' ' && !leavesShortLine();
            case SOFT_HYPHEN, ZERO_WIDTH_SPACE -> true;
            case '-', '–', '—', '/', '.', '_', '?', '&', '=' -> mayBreakWord(before);
            default -> false;
        };
    }

    private boolean leavesShortLine() {
        return eastAsian == null && text.length() - at <= SHORTEST_LAST_LINE && text.indexOf(' ', at) < 0;
    }

    /** Behind the hyphen between two words, and within what may be too long for a line. */
    private boolean mayBreakWord(char before) {
        int start = at - 1;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        if (end - start > LONGEST_WHOLE_WORD) {
            return true;
        }
        boolean isHyphen = before == '-' || before == '–' || before == '—';
        return isHyphen && isOfLetters(start, end) && isTwoLetters(at - 3, start, end) && isTwoLetters(at, start, end);
    }

    private boolean isTwoLetters(int from, int start, int end) {
        return from >= start
                && from + 1 < end
                && Character.isLetter(text.charAt(from))
                && Character.isLetter(text.charAt(from + 1));
    }

    private static boolean isOfWord(char c) {
        return c != ' ' && c < FIRST_EAST_ASIAN;
    }

    /** A full stop within a word makes it the name of a place on the net; at its end it closes the sentence. */
    private boolean isOfLetters(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean isDot = c == '.' && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isDigit(c) || c == '@' || isDot) {
                return false;
            }
        }
        return true;
    }
}
