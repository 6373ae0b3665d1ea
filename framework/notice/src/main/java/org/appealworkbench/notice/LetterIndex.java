package org.appealworkbench.notice;

import java.util.Collection;

/** The letters of a mail in lower case, and which grams, up to three neighbouring ones, stand among them. */
final class LetterIndex {
    static final int LONGEST_GRAM = 3;

    /** More than a mail has, so that few of those it has not are taken for one that it has. */
    private static final int GRAMS = 1 << 14;

    private final String lower;
    private final long[] grams = new long[GRAMS / Long.SIZE];

    private LetterIndex(String lower) {
        this.lower = lower;
        for (int i = 0; i < lower.length(); i++) {
            for (int length = 1; length <= Math.min(LONGEST_GRAM, lower.length() - i); length++) {
                int gram = gram(lower, i, length);
                grams[gram / Long.SIZE] |= 1L << gram;
            }
        }
    }

    static LetterIndex of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new LetterIndex(new String(letters));
    }

    /** The number of a gram; different ones seldom have the same. */
    static int gram(String text, int from, int length) {
        int gram = length;
        for (int i = from; i < from + length; i++) {
            gram = gram * 131 + text.charAt(i);
        }
        return (gram ^ gram >>> 11) & (GRAMS - 1);
    }

    /** False only if a gram is not there. */
    boolean has(int gram) {
        return (grams[gram / Long.SIZE] & 1L << gram) != 0;
    }

    boolean holds(String text) {
        return lower.contains(text);
    }

    /** Adds where a text stands, only the first places. */
    void places(String text, int most, Collection<Integer> places) {
        int found = 0;
        for (int i = lower.indexOf(text); i >= 0 && found < most; i = lower.indexOf(text, i + text.length())) {
            places.add(i);
            found++;
        }
    }
}
