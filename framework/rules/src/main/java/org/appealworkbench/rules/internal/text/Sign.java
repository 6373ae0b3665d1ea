package org.appealworkbench.rules.internal.text;

import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;

/**
 * What betrays a clause, told by the kinds of its words: {@code party * not duty} is a word of the kind {@code party}, then any
 * words, then one of {@code not} right before one of {@code duty}. Kinds joined by {@code |} are alternatives, {@code ^}
 * is the beginning of the clause and {@code $} its end. {@code all a|b:} before the words wants every word of the clause to be of these kinds,
 * {@code without c} after them none of it.
 */
final class Sign {

    private static final long ANY = -1;
    private static final long BEGINNING = -2;
    private static final long END = -3;

    private final long all;
    private final long without;
    private final long[] words;
    private final long needed;

    private Sign(long all, long without, long[] words, long needed) {
        this.all = all;
        this.without = without;
        this.words = words;
        this.needed = needed;
    }

    static Sign of(String source, Kinds kinds) {
        String rest = source;
        long all = 0;
        long without = 0;
        int colon = rest.indexOf(": ");
        if (colon > 0) {
            all = kinds.mask(rest.substring("all ".length(), colon));
            rest = rest.substring(colon + 2);
        }
        int exception = rest.indexOf(" without ");
        if (exception > 0) {
            without = kinds.mask(rest.substring(exception + " without ".length()));
            rest = rest.substring(0, exception);
        }
        String[] pieces = rest.split(" ", -1);
        long[] words = new long[pieces.length];
        long needed = 0;
        for (int i = 0; i < pieces.length; i++) {
            words[i] = switch (pieces[i]) {
                case "*" -> ANY;
                case "^" -> BEGINNING;
                case "$" -> END;
                default -> kinds.mask(pieces[i]);
            };
            if (words[i] > 0 && Long.bitCount(words[i]) == 1) {
                needed |= words[i];
            }
        }
        return new Sign(all, without, words, needed);
    }

    /** From the first to the last word that show it; those of the whole clause if all its words count. */
    Optional<TextRange> in(Clause clause, long[] kinds, long any) {
        if ((any & needed) != needed || (any & without) != 0 || all != 0 && !isAll(kinds)) {
            return Optional.empty();
        }
        for (int start = 0; start < kinds.length; start++) {
            int end = end(kinds, start, 0);
            if (end > start) {
                return Optional.of(all != 0 ? clause.range() : clause.range(start, end - 1));
            }
        }
        return Optional.empty();
    }

    private boolean isAll(long[] kinds) {
        for (long kind : kinds) {
            if ((kind & all) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Behind the last word, if the words from a place on are those of this sign from another on; else -1. */
    private int end(long[] kinds, int word, int at) {
        if (at == words.length) {
            return word;
        }
        long wanted = words[at];
        if (wanted == BEGINNING) {
            return word == 0 ? end(kinds, word, at + 1) : -1;
        }
        if (wanted == END) {
            return word == kinds.length ? word : -1;
        }
        if (wanted == ANY) {
            for (int next = word; next < kinds.length; next++) {
                int end = end(kinds, next, at + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return word < kinds.length && (kinds[word] & wanted) != 0 ? end(kinds, word + 1, at + 1) : -1;
    }
}
