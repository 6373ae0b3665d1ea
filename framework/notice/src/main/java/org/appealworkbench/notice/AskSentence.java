package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the flat form.
 *
 * @param ending its last sign if that ends a sentence, else empty
 * @param leadsToList whether the items of a list stand right behind it
 */
record AskSentence(int start, int end, String ending, boolean leadsToList, List<AskPart> parts) {
    private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";
    private static final String ENDS = ".!?";
    private static final String SHOWN = ".!?:\u3002\uFF01\uFF1F";
    private static final int LONGEST = 1_500;

    /** The sentences outside of some places, in order. */
    static List<AskSentence> of(String flat, int to, List<int[]> others, WordFamilies families, String language) {
        List<AskSentence> sentences = new ArrayList<>();
        long and = families.bit("and");
        int from = 0;
        for (int[] other : others) {
            if (other[0] > from) {
                add(flat, from, Math.min(other[0], to), other[0] <= to, families, language, and, sentences);
            }
            from = Math.max(from, other[1]);
        }
        if (from < to) {
            add(flat, from, to, false, families, language, and, sentences);
        }
        return sentences;
    }

    private static void add(
            String flat,
            int from,
            int to,
            boolean toList,
            WordFamilies families,
            String language,
            long and,
            List<AskSentence> sentences) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (i + 1 == to || ends(flat, i, to) || i - start >= LONGEST) {
                List<AskToken> tokens = AskToken.of(flat, start, i + 1, families, language);
                List<AskPart> parts = AskPart.of(flat, tokens, and);
                if (parts.stream().anyMatch(part -> part.tokens().stream().anyMatch(AskToken::isWord))) {
                    String last = tokens.get(tokens.size() - 1).word();
                    boolean leads = toList && letters(flat, i + 1, to) < 1;
                    sentences.add(new AskSentence(
                            tokens.get(0).start(),
                            tokens.get(tokens.size() - 1).end(),
                            last.length() == 1 && SHOWN.contains(last) ? last : "",
                            leads,
                            parts));
                }
                start = i + 1;
            }
        }
    }

    private static long letters(String flat, int from, int to) {
        return flat.substring(Math.min(from, to), to)
                .chars()
                .filter(Character::isLetter)
                .count();
    }

    private static boolean ends(String flat, int i, int to) {
        char c = flat.charAt(i);
        if (c == '\n' || WIDE_ENDS.indexOf(c) >= 0) {
            return true;
        }
        if (ENDS.indexOf(c) < 0
                || i + 1 < to && "\"') ".indexOf(flat.charAt(i + 1)) < 0 && flat.charAt(i + 1) != '\n') {
            return false;
        }
        boolean ordinal = c == '.'
                && i > 0
                && Character.isDigit(flat.charAt(i - 1))
                && i + 2 < to
                && !Character.isUpperCase(flat.charAt(i + 2));
        return !ordinal;
    }

    /** All words of the sentence. */
    List<AskToken> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }
}
