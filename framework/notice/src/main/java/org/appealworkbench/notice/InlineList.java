package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds lists whose items stand in one line, as a paste leaves them: after a colon, with a bullet or a number each; or
 * anywhere, with a number and a bracket each.
 */
final class InlineList {
    private static final String BULLETS = "-–—•*●▪·・";
    private static final String COLONS = ":\uFF1A";
    private static final String BRACKETS = ")\uFF09";
    private static final String AFTER_NUMBER = ".)\uFF09\u3001\uFF0E";
    private static final int MOST_DIGITS = 2;
    private static final char CIRCLED_ONE = '\u2460';
    private static final int MOST_CIRCLED = 20;
    /** Of a list that is numbered with letters. */
    private static final int MOST_LETTERS = 9;

    /** Of one line, so that its cost grows with its length alone. */
    private static final int MOST_COLONS = 40;

    private InlineList() {}

    /** Where the items begin, and where the text goes on behind the last one; empty if the line holds no list. */
    static List<Integer> cuts(String text, int from, int to) {
        List<Integer> cuts = afterColon(text, from, to);
        if (cuts.isEmpty()) {
            cuts = inBrackets(text, from, to);
        }
        end(text, cuts, to).ifPresent(cuts::add);
        return cuts;
    }

    private static List<Integer> afterColon(String text, int from, int to) {
        List<Integer> cuts = new ArrayList<>();
        int colons = 0;
        for (int i = from; i < to && cuts.isEmpty() && colons < MOST_COLONS; i++) {
            if (COLONS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            colons++;
            int item = afterBlanks(text, i + 1, to);
            boolean apart = item > i + 1 || isWide(text.charAt(i)) || item < to && text.charAt(item) == CIRCLED_ONE;
            if (apart && isBullet(text, item, to)) {
                bulleted(text, item, to, cuts);
            } else if (apart && isNumber(text, item, to, 1, AFTER_NUMBER)) {
                cuts.addAll(numbered(text, item, to, AFTER_NUMBER));
            }
        }
        return cuts;
    }

    private static List<Integer> inBrackets(String text, int from, int to) {
        int start = afterBlanks(text, from, to);
        for (int i = start; i < to; i++) {
            if ((i == start || mayStart(text, i)) && isNumber(text, i, to, 1, BRACKETS)) {
                return numbered(text, i, to, BRACKETS);
            }
        }
        return new ArrayList<>();
    }

    private static void bulleted(String text, int first, int to, List<Integer> cuts) {
        String bullet = text.substring(first, text.indexOf(' ', first));
        for (int i = first; i >= 0 && i < to; i = text.indexOf(" " + bullet + " ", i)) {
            int item = text.charAt(i) == ' ' ? i + 1 : i;
            cuts.add(item);
            i = item + bullet.length();
        }
    }

    /** One number alone is no list. */
    private static List<Integer> numbered(String text, int first, int to, String marks) {
        List<Integer> found = new ArrayList<>(List.of(first));
        for (int i = first + 1; i < to; i++) {
            if (mayStart(text, i) && isNumber(text, i, to, found.size() + 1, marks)) {
                found.add(i);
            }
        }
        return found.size() > 1 ? found : new ArrayList<>();
    }

    /** Where all items before are one sentence or less, the last one is too. */
    private static Optional<Integer> end(String text, List<Integer> cuts, int to) {
        for (int i = 0; i + 1 < cuts.size(); i++) {
            if (sentenceEnd(text, cuts.get(i), cuts.get(i + 1)).isPresent()) {
                return Optional.empty();
            }
        }
        return cuts.size() < 2 ? Optional.empty() : sentenceEnd(text, cuts.get(cuts.size() - 1), to);
    }

    /** Where a further sentence begins. */
    private static Optional<Integer> sentenceEnd(String text, int from, int to) {
        for (int i = afterNumber(text, from, to); i < to; i++) {
            char c = text.charAt(i);
            int next = afterBlanks(text, i + 1, to);
            boolean wide = "。!?".indexOf(c) >= 0;
            boolean plain =
                    ".!?".indexOf(c) >= 0 && next > i + 1 && next < to && !Character.isLowerCase(text.charAt(next));
            if ((wide || plain) && next < to) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private static int afterNumber(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == '(' || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return Math.min(to, i + 1);
    }

    private static boolean isBullet(String text, int at, int to) {
        int end = at;
        while (end < to && BULLETS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > at && end - at <= 2 && end + 1 < to && text.charAt(end) == ' ';
    }

    /** A number, maybe in brackets, with a mark behind it; only among wide signs it needs no blank. */
    private static boolean isNumber(String text, int at, int to, int number, String marks) {
        if (at < to && text.charAt(at) == CIRCLED_ONE + number - 1 && number <= MOST_CIRCLED) {
            return at + 1 < to;
        }
        return isNumbered(text, at, to, Integer.toString(number), marks)
                || number <= MOST_LETTERS
                        && isNumbered(text, at, to, String.valueOf((char) ('a' + number - 1)), BRACKETS);
    }

    private static boolean isNumbered(String text, int at, int to, String word, String marks) {
        int start = at < to && "(\uFF08".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int end = start + word.length();
        return word.length() <= MOST_DIGITS
                && text.startsWith(word, start)
                && end + 1 < to
                && (start == at ? marks : BRACKETS).indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == ' ' || isWide(text.charAt(end + 1)));
    }

    private static boolean mayStart(String text, int at) {
        char before = text.charAt(at - 1);
        return before == ' ' || isWide(before);
    }

    private static boolean isWide(char c) {
        return c >= '\u3000' && c < '\uA000' || c >= '\uFF00' && c < '\uFFF0';
    }

    private static int afterBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }
}
