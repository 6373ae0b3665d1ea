package org.appealworkbench.extensions.internal;

import java.util.Collection;
import java.util.Optional;
import org.appealworkbench.api.spi.NearestWord;

/** Guesses which of the words that exist somebody meant. */
public final class Nearest {

    private Nearest() {}

    /** The word with the fewest letters to change, if these are few enough to be a slip. */
    public static Optional<String> to(String written, Collection<String> words) {
        return NearestWord.to(written, words);
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
}
