package org.appealworkbench.expressions;

import java.util.Collection;
import org.appealworkbench.api.spi.NearestWord;

/** Finds the word that the author probably meant. */
final class Nearest {

    private Nearest() {}

    /** {@code ": did you mean 'x'?"}, or the known words if none is near. */
    static String hint(String written, Collection<String> known) {
        return NearestWord.to(written, known)
                .map(word -> ": did you mean '" + word + "'?")
                .orElseGet(() -> known.isEmpty() ? "" : ": known are " + list(known));
    }

    private static String list(Collection<String> known) {
        return String.join(", ", known.stream().sorted().limit(12).toList()) + (known.size() > 12 ? ", …" : "");
    }
}
