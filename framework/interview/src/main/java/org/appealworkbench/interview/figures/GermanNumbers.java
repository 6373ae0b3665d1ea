package org.appealworkbench.interview.figures;

import org.appealworkbench.interview.figures.Vocabulary.Word;

/** German numbers that are written as one word: einundzwanzig, zweihundertfünfzig, dreitausend. */
final class GermanNumbers {

    private static final int MOST = 1_000_000;

    private GermanNumbers() {}

    /** The number of a word in lower case, or 0. */
    static long value(String word) {
        boolean mayBe =
                word.endsWith("ßig") || word.contains("zig") || word.contains("hundert") || word.contains("tausend");
        return mayBe ? Math.max(0, parsed(word)) : 0;
    }

    /** -1 if it is no number. */
    private static long parsed(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        for (String power : new String[] {"tausend", "hundert"}) {
            int at = word.indexOf(power);
            if (at >= 0) {
                long many = at == 0 ? 1 : parsed(word.substring(0, at));
                long rest = parsed(word.substring(at + power.length()));
                long value = many * (power.equals("tausend") ? 1000 : 100) + rest;
                return many < 1 || rest < 0 || value >= MOST ? -1 : value;
            }
        }
        int and = word.indexOf("und");
        if (and > 0) {
            long unit = parsed(word.substring(0, and));
            long tens = parsed(word.substring(and + 3));
            return unit < 1 || unit > 9 || tens < 20 ? -1 : unit + tens;
        }
        Word known = Vocabulary.word(word);
        return known != null && known.isNumber() ? known.value() : -1;
    }
}
