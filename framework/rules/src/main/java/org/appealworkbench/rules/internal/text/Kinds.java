package org.appealworkbench.rules.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some kinds of a vocabulary as bits, at most {@value #MOST}: those that a list of signs names. */
final class Kinds {

    private static final int MOST = 62;

    private final Vocabulary vocabulary;
    private final Map<String, Long> bits = new LinkedHashMap<>();
    private long[] words = {};

    Kinds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The bits of kinds that are joined by {@code |}. */
    long mask(String names) {
        long mask = 0;
        for (String name : names.split("\\|", -1)) {
            mask |= bits.computeIfAbsent(name, key -> 1L << bits.size());
        }
        if (bits.size() > MOST) {
            throw new IllegalArgumentException("a list of signs names more than " + MOST + " kinds of words");
        }
        return mask;
    }

    /** All kinds are named now. */
    Kinds fixed() {
        List<Set<String>> kinds = vocabulary.kinds();
        words = new long[kinds.size()];
        for (int i = 0; i < words.length; i++) {
            for (String kind : kinds.get(i)) {
                words[i] |= bits.getOrDefault(kind, 0L);
            }
        }
        return this;
    }

    /** The bits of a word by the number of its kinds. */
    long of(int word) {
        return words[word];
    }
}
