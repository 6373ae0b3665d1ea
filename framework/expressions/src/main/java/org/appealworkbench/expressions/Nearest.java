package org.appealworkbench.expressions;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that the author probably meant. */
final class Nearest {

    private Nearest() {}

    /** {@code ": did you mean 'x'?"}, or the known words if none is near. */
    static String hint(String written, Collection<String> known) {
        return find(written, known)
                .map(word -> ": did you mean '" + word + "'?")
                .orElseGet(() -> known.isEmpty() ? "" : ": known are " + list(known));
    }

    private static Optional<String> find(String written, Collection<String> known) {
        int reach = Math.max(1, Math.min(3, written.length() / 2));
        return known.stream()
                .filter(word -> distance(written, word) <= reach)
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String list(Collection<String> known) {
        return String.join(", ", known.stream().sorted().limit(12).toList()) + (known.size() > 12 ? ", …" : "");
    }

    /** Edit distance without regard to case. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
