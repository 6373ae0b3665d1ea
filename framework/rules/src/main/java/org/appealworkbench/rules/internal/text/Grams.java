package org.appealworkbench.rules.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * In which of some texts a piece may stand: an index of their grams, the pairs and triples of neighbouring characters. It
 * reads each text once, so that thousands of pieces can be looked up without reading it again.
 */
final class Grams {
    private static final int BUCKETS = 1 << 13;

    private final int texts;
    /** Where the texts of a bucket end in {@code places}; they begin where those of the bucket before end. */
    private final int[] ends = new int[BUCKETS];

    private final int[] places;

    private Grams(List<String> texts) {
        this.texts = texts.size();
        int[] last = new int[BUCKETS];
        count(texts, last);
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        places = new int[ends[BUCKETS - 1]];
        fill(texts, last);
    }

    /** @param texts folded as the pieces are */
    static Grams of(List<String> texts) {
        return new Grams(texts);
    }

    /** The numbers of the texts that may hold at least one of some pieces; all if there is no piece. */
    BitSet mayHold(List<String> anyOf) {
        BitSet found = new BitSet();
        if (anyOf.isEmpty()) {
            found.set(0, texts);
        }
        for (int i = 0; i < anyOf.size(); i++) {
            add(anyOf.get(i), found);
        }
        return found;
    }

    /** Adds the texts that have the rarest gram of a piece. */
    private void add(String piece, BitSet found) {
        if (piece.length() < 2) {
            found.set(0, texts);
            return;
        }
        int rarest = pair(piece, 1);
        for (int i = 2; i < piece.length() && size(rarest) > 0; i++) {
            int triple = triple(piece, i);
            rarest = size(triple) < size(rarest) ? triple : rarest;
        }
        for (int i = begin(rarest); i < ends[rarest]; i++) {
            found.set(places[i]);
        }
    }

    private int begin(int bucket) {
        return bucket == 0 ? 0 : ends[bucket - 1];
    }

    private int size(int bucket) {
        return ends[bucket] - begin(bucket);
    }

    private void count(List<String> texts, int[] last) {
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            for (int i = 1; i < text.length(); i++) {
                count(pair(text, i), number, last);
                if (i > 1) {
                    count(triple(text, i), number, last);
                }
            }
        }
    }

    /** A text that has a gram several times counts once. */
    private void count(int bucket, int number, int[] last) {
        if (last[bucket] != number + 1) {
            last[bucket] = number + 1;
            ends[bucket]++;
        }
    }

    private void fill(List<String> texts, int[] last) {
        Arrays.fill(last, 0);
        int[] next = new int[BUCKETS];
        System.arraycopy(ends, 0, next, 1, BUCKETS - 1);
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            for (int i = 1; i < text.length(); i++) {
                fill(pair(text, i), number, last, next);
                if (i > 1) {
                    fill(triple(text, i), number, last, next);
                }
            }
        }
    }

    private void fill(int bucket, int number, int[] last, int[] next) {
        if (last[bucket] != number + 1) {
            last[bucket] = number + 1;
            places[next[bucket]] = number;
            next[bucket]++;
        }
    }

    private static int pair(String text, int at) {
        return (text.charAt(at - 1) * 131 + text.charAt(at)) & (BUCKETS - 1);
    }

    private static int triple(String text, int at) {
        return ((text.charAt(at - 2) * 131 + text.charAt(at - 1)) * 131 + text.charAt(at)) & (BUCKETS - 1);
    }
}
