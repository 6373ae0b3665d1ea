package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word, a number, a wide sign or another sign of the flat form.
 *
 * @param word in lower case; {@code #} for a number, {@link #BREAK} for a line break
 * @param kinds the families that it belongs to, as bits; those of a phrase belong to each of its words
 * @param goesOn whether it is a later word or sign of a phrase
 */
record AskToken(String word, long kinds, boolean goesOn, int start, int end) {
    static final String NUMBER = "#";
    static final String BREAK = "\u00B6";
    private static final int LONGEST_PHRASE = 3;
    private static final String ENDS = ".!?";
    private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";
    /** The language in which an apostrophe stands within a word. */
    private static final String CONTRACTING = "en";

    static List<AskToken> of(String flat, WordFamilies families, String language) {
        List<AskToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < flat.length()) {
            char c = flat.charAt(i);
            int end = i + 1;
            if (Stems.isWide(c)) {
                end = i + Math.max(1, families.longestAt(flat, i, flat.length(), language));
                addSigns(flat, i, end, families.of(flat.substring(i, end), language), tokens);
            } else if (Character.isLetter(c)) {
                while (end < flat.length() && isOfWord(flat, end, language.equals(CONTRACTING))) {
                    end++;
                }
                String word = flat.substring(i, end).toLowerCase(Locale.ROOT);
                tokens.add(new AskToken(word, families.of(word, language), false, i, end));
                joinPhrase(tokens, families, language);
            } else if (Character.isDigit(c)) {
                while (end < flat.length() && isOfNumber(flat, end)) {
                    end++;
                }
                tokens.add(new AskToken(NUMBER, 0, false, i, end));
            } else if (c == '\n') {
                tokens.add(new AskToken(BREAK, 0, false, i, end));
            } else if (!Character.isWhitespace(c)) {
                end = i + Character.charCount(flat.codePointAt(i));
                tokens.add(new AskToken(flat.substring(i, end), 0, false, i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static void addSigns(String flat, int start, int end, long kinds, List<AskToken> tokens) {
        for (int i = start; i < end; i++) {
            tokens.add(new AskToken(flat.substring(i, i + 1), kinds, i > start, i, i + 1));
        }
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
            long kinds = families.of(phrase, language);
            if (kinds != 0) {
                last.replaceAll(
                        token -> new AskToken(token.word(), kinds, token != last.get(0), token.start(), token.end()));
                return;
            }
        }
    }

    boolean isBreak() {
        return word.equals(BREAK);
    }

    boolean isLetters() {
        return word.chars().allMatch(Character::isLetter);
    }

    boolean isWide() {
        return Stems.isWide(word.charAt(0));
    }

    /** Whether the sentence ends with it. */
    boolean endsSentence(String flat) {
        boolean blankBehind = end >= flat.length() || " \n\"')".indexOf(flat.charAt(end)) >= 0;
        return isBreak() || WIDE_ENDS.contains(word) || ENDS.contains(word) && blankBehind;
    }

    private static boolean isOfWord(String flat, int i, boolean contracts) {
        char c = flat.charAt(i);
        return isOfLatin(c) || contracts && c == '\'' && i + 1 < flat.length() && isOfLatin(flat.charAt(i + 1));
    }

    private static boolean isOfLatin(char c) {
        return Character.isLetter(c) && !Stems.isWide(c);
    }

    private static boolean isOfNumber(String flat, int i) {
        return Character.isDigit(flat.charAt(i))
                || ".,/-".indexOf(flat.charAt(i)) >= 0
                        && i + 1 < flat.length()
                        && Character.isDigit(flat.charAt(i + 1));
    }
}
