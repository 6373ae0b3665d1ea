package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word or a sign of the flat form.
 *
 * @param word in lower case; {@code #} for a number
 * @param kinds the families that it belongs to, as bits
 */
record AskToken(String word, long kinds, int start, int end) {
    private static final int LONGEST_PHRASE = 3;
    static final String NUMBER = "#";
    /** The language in which an apostrophe stands within a word. */
    private static final String CONTRACTING = "en";

    static List<AskToken> of(String flat, int from, int to, WordFamilies families, String language) {
        List<AskToken> tokens = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = flat.charAt(i);
            int end = i + 1;
            if (Stems.isWide(c)) {
                int known = families.longestAt(flat, i, to, language);
                end = known > 0 ? i + known : unknown(flat, i, to, families, language);
                String word = flat.substring(i, end);
                tokens.add(new AskToken(word, known > 0 ? families.of(word, language) : 0, i, end));
            } else if (Character.isLetter(c)) {
                while (end < to && isOfWord(flat, end, to, language.equals(CONTRACTING))) {
                    end++;
                }
                String word = flat.substring(i, end).toLowerCase(Locale.ROOT);
                tokens.add(new AskToken(word, families.of(word, language), i, end));
            } else if (Character.isDigit(c)) {
                while (end < to && isOfNumber(flat.charAt(end))) {
                    end++;
                }
                tokens.add(new AskToken(NUMBER, 0, i, end));
            } else if (!Character.isWhitespace(c)) {
                tokens.add(new AskToken(String.valueOf(c), 0, i, end));
            }
            i = end;
            joinPhrase(tokens, families, language);
        }
        return tokens;
    }

    /** Words that are a family's one word together, such as "as well as". */
    private static void joinPhrase(List<AskToken> tokens, WordFamilies families, String language) {
        int end = tokens.size();
        if (end < 2 || !families.endsPhrase(tokens.get(end - 1).word(), language)) {
            return;
        }
        for (int from = end - 2; from >= Math.max(0, end - LONGEST_PHRASE); from--) {
            List<AskToken> last = tokens.subList(from, end);
            String phrase = last.stream().map(AskToken::word).collect(Collectors.joining(WordFamilies.PHRASE));
            if (families.of(phrase, language) != 0) {
                AskToken whole = new AskToken(
                        phrase,
                        families.of(phrase, language),
                        last.get(0).start(),
                        tokens.get(end - 1).end());
                last.clear();
                tokens.add(whole);
                return;
            }
        }
    }

    boolean isWord() {
        return kinds != 0 || Character.isLetterOrDigit(word.charAt(0)) || word.equals(NUMBER);
    }

    boolean isOf(long kind) {
        return (kinds & kind) != 0;
    }

    private static int unknown(String flat, int from, int to, WordFamilies families, String language) {
        int end = from + 1;
        while (end < to && Stems.isWide(flat.charAt(end)) && families.longestAt(flat, end, to, language) == 0) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(String flat, int i, int to, boolean contracts) {
        char c = flat.charAt(i);
        return Character.isLetter(c) && !Stems.isWide(c)
                || contracts
                        && c == '\''
                        && i + 1 < to
                        && Character.isLetter(flat.charAt(i + 1))
                        && !Stems.isWide(flat.charAt(i + 1));
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || ".,/-".indexOf(c) >= 0;
    }
}
