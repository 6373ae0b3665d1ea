package org.appealworkbench.extensions.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the words that exist somebody meant. */
public final class Nearest {

    private Nearest() {}

    /** The word with the fewest letters to change, if these are few enough to be a slip. */
    public static Optional<String> to(String written, Collection<String> words) {
        int most = Math.max(1, written.length() / 3);
        return words.stream()
                .filter(word -> distance(written, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ; did you mean 'x'?} or, if nothing is near, {@code ; expected one of …}. */
    public static String hint(String written, Collection<String> words) {
        return to(written, words)
                .map(word -> "; did you mean '" + word + "'?")
                .orElseGet(() -> words.isEmpty()
                        ? "; there is none"
                        : "; there " + (words.size() == 1 ? "is only " : "are ")
                                + String.join(", ", words.stream().sorted().toList()));
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
