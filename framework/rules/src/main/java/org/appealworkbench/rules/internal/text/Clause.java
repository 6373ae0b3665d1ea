package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;

/** The words of a piece of a sentence between two joins, with their kinds. */
final class Clause {

    private static final String STOPS = ",;:()\u2013\u2014\u201c\u201d\"\uff0c\uff1b\uff1a";
    private static final int LONGEST_NUMBER = 2;

    private final int[] starts;
    private final int[] ends;
    private final int[] words;

    private Clause(int[] starts, int[] ends, int[] words) {
        this.starts = starts;
        this.ends = ends;
        this.words = words;
    }

    int size() {
        return words.length;
    }

    /** The number of a word's kinds in the vocabulary. */
    int word(int at) {
        return words[at];
    }

    /** Where words stand in the sentence, from the first to the last of them. */
    TextRange range(int first, int last) {
        return new TextRange(starts[first], ends[last]);
    }

    TextRange range() {
        return range(0, size() - 1);
    }

    /** The clauses of a sentence, in order, none empty. */
    static List<Clause> of(String sentence, Vocabulary vocabulary) {
        return new Cutter(sentence, vocabulary).cut();
    }

    /** Goes through a sentence once. */
    private static final class Cutter {

        private final String sentence;
        private final Vocabulary vocabulary;
        private final List<Clause> clauses = new ArrayList<>();
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int[] words = new int[16];
        private int size;

        Cutter(String sentence, Vocabulary vocabulary) {
            this.sentence = sentence;
            this.vocabulary = vocabulary;
        }

        List<Clause> cut() {
            int at = afterNumber();
            while (at < sentence.length()) {
                char c = sentence.charAt(at);
                if (isOfWord(c)) {
                    int end = end(at);
                    word(at, end);
                    at = end;
                } else {
                    boolean isDash = c == '-' && at > 0 && sentence.charAt(at - 1) == ' ';
                    if (STOPS.indexOf(c) >= 0 || isDash) {
                        close(0);
                    }
                    at++;
                }
            }
            close(0);
            return clauses;
        }

        /** "3. We train", "(b) We train": the mark of a list's item tells nothing. */
        private int afterNumber() {
            int at = sentence.startsWith("(") ? 1 : 0;
            int end = at;
            while (end < sentence.length()
                    && end - at < LONGEST_NUMBER
                    && Character.isLetterOrDigit(sentence.charAt(end))) {
                end++;
            }
            boolean isNumber = end > at
                    && end + 1 < sentence.length()
                    && ".):,\u3001".indexOf(sentence.charAt(end)) >= 0
                    && sentence.charAt(end + 1) == ' ';
            return isNumber ? end + 1 : 0;
        }

        private void word(int start, int end) {
            int word = vocabulary.of(sentence.substring(start, end), size == 0 && clauses.isEmpty());
            if (vocabulary.isBreak(word)) {
                close(0);
            } else if (size > 0 && vocabulary.isJoin(words[size - 1]) && vocabulary.isOpener(word)) {
                close(1);
            }
            if (size == words.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                words = Arrays.copyOf(words, 2 * size);
            }
            starts[size] = start;
            ends[size] = end;
            words[size++] = word;
        }

        /** @param dropped how many of the last words belong to no clause */
        private void close(int dropped) {
            int kept = size - dropped;
            if (kept > 0) {
                clauses.add(
                        new Clause(Arrays.copyOf(starts, kept), Arrays.copyOf(ends, kept), Arrays.copyOf(words, kept)));
            }
            size = 0;
        }

        private int end(int start) {
            int end = start + 1;
            while (end < sentence.length() && (isOfWord(sentence.charAt(end)) || isWithinWord(end))) {
                end++;
            }
            return end;
        }

        private boolean isWithinWord(int at) {
            return "'\u2019-./".indexOf(sentence.charAt(at)) >= 0
                    && at + 1 < sentence.length()
                    && isOfWord(sentence.charAt(at + 1));
        }

        private static boolean isOfWord(char c) {
            return Character.isLetterOrDigit(c) || c == '%' || c == '$' || c == '&';
        }
    }
}
