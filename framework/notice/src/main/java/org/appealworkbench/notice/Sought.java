package org.appealworkbench.notice;

import java.util.List;
import java.util.TreeSet;

/**
 * Texts that are looked for in mails. Most are in none: so of each the grams with which it begins and ends are kept, side
 * by side, and asked for first.
 */
final class Sought {
    /** Of each group, any text will do. */
    private final String[][] texts;
    /** Of each text of a group, two. */
    private final int[][] grams;

    private Sought(String[][] texts, int[][] grams) {
        this.texts = texts;
        this.grams = grams;
    }

    /** @param required texts in lower case; of each list any will do */
    static Sought of(List<List<String>> required) {
        String[][] texts = new String[required.size()][];
        int[][] grams = new int[required.size()][];
        for (int group = 0; group < texts.length; group++) {
            texts[group] = required.get(group).toArray(new String[0]);
            grams[group] = new int[2 * texts[group].length];
            for (int i = 0; i < texts[group].length; i++) {
                String text = texts[group][i];
                int length = Math.min(LetterIndex.LONGEST_GRAM, text.length());
                grams[group][2 * i] = LetterIndex.gram(text, 0, length);
                grams[group][2 * i + 1] = LetterIndex.gram(text, text.length() - length, length);
            }
        }
        return new Sought(texts, grams);
    }

    /** Whether a mail holds at least one text of each group. */
    boolean isIn(LetterIndex mail) {
        for (int group = 0; group < texts.length; group++) {
            if (!isAnyIn(mail, group)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnyIn(LetterIndex mail, int group) {
        int[] own = grams[group];
        for (int i = 0; i < own.length; i += 2) {
            if (mail.has(own[i]) && mail.has(own[i + 1]) && mail.holds(texts[group][i / 2])) {
                return true;
            }
        }
        return false;
    }

    /** The first group of which no text is shorter; -1 if there is none. */
    int groupOfTextsFrom(int length) {
        for (int group = 0; group < texts.length; group++) {
            int shortest = Integer.MAX_VALUE;
            for (String text : texts[group]) {
                shortest = Math.min(shortest, text.length());
            }
            if (shortest >= length) {
                return group;
            }
        }
        return -1;
    }

    /** Where the texts of a group stand, of each only the first places. */
    TreeSet<Integer> places(int group, LetterIndex mail, int most) {
        TreeSet<Integer> places = new TreeSet<>();
        int[] own = grams[group];
        for (int i = 0; i < own.length; i += 2) {
            if (mail.has(own[i]) && mail.has(own[i + 1])) {
                mail.places(texts[group][i / 2], most, places);
            }
        }
        return places;
    }
}
