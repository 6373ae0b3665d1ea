package org.appealworkbench.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a person probably meant. */
final class NearestWord {
    private NearestWord() {}

    /** The known word that differs least, if it differs by no more than a third of its letters. */
    static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > 64) {
            return Optional.empty();
        }
        String wanted = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(wanted, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(wanted, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ; did you mean 'answers'?} or nothing. */
    static String hint(String given, Collection<String> known) {
        return to(given, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
