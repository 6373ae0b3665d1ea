package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;

/** Finds lists whose items stand in one line, as a paste leaves them: after a colon, with a bullet or a number each. */
final class InlineList {
    private static final String BULLETS = "-–—•*●▪·・";

    private InlineList() {}

    /** Where the items begin; empty if the line holds no list. */
    static List<Integer> cuts(String text, int from, int to) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = text.indexOf(':', from); i >= 0 && i < to && cuts.isEmpty(); i = text.indexOf(':', i + 1)) {
            int item = afterBlanks(text, i + 1, to);
            if (item > i + 1 && isBullet(text, item, to)) {
                bulleted(text, item, to, cuts);
            } else if (item > i + 1 && isNumber(text, item, to, 1)) {
                numbered(text, item, to, cuts);
            }
        }
        return cuts;
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
    private static void numbered(String text, int first, int to, List<Integer> cuts) {
        List<Integer> found = new ArrayList<>(List.of(first));
        int number = 2;
        for (int i = first + 1; i < to; i++) {
            if (text.charAt(i - 1) == ' ' && isNumber(text, i, to, number)) {
                found.add(i);
                number++;
            }
        }
        if (found.size() > 1) {
            cuts.addAll(found);
        }
    }

    private static boolean isBullet(String text, int at, int to) {
        int end = at;
        while (end < to && BULLETS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > at && end - at <= 2 && end + 1 < to && text.charAt(end) == ' ';
    }

    private static boolean isNumber(String text, int at, int to, int number) {
        String word = Integer.toString(number);
        int end = at + word.length();
        return text.startsWith(word, at)
                && end + 1 < to
                && ".)".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' ';
    }

    private static int afterBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }
}
