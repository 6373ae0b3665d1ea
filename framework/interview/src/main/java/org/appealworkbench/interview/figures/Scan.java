package org.appealworkbench.interview.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is read in several passes; what one pass has taken is blanked out for the next. */
final class Scan {

    /** A character that is neither letter nor digit nor space, so that nothing joins across what was taken. */
    private static final char TAKEN = '\u0001';

    private final StringBuilder text;
    private final List<Figure> figures = new ArrayList<>();
    private boolean hasDigits;
    private boolean hasLatin;
    private boolean hasHan;

    Scan(String original) {
        this.text = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = narrow(original.charAt(i));
            text.append(c);
            hasDigits |= c >= '0' && c <= '9';
            hasLatin |= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            hasHan |= c >= '\u3007' && c <= '\u9fff';
        }
    }

    /** Full-width digits, letters and marks as their ASCII twins, one for one. */
    private static char narrow(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return c == '\u3000' || c == '\u00a0' || c == '\u202f' ? ' ' : c;
    }

    /** Takes each match that gives figures. */
    void take(Pattern pattern, Function<MatchResult, List<Figure>> read) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<Figure> found = read.apply(matcher);
            if (!found.isEmpty()) {
                figures.addAll(found);
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    text.setCharAt(i, TAKEN);
                }
            }
        }
    }

    /** Whether there is any digit; passes that need one are spared otherwise. */
    boolean hasDigits() {
        return hasDigits;
    }

    boolean hasLatin() {
        return hasLatin;
    }

    boolean hasHan() {
        return hasHan;
    }

    /** The character at an index, or a blank outside of the text. */
    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    List<Figure> figures() {
        return figures;
    }
}
