package org.appealworkbench.rules.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.LetterText;

/** Five words in a row, by which texts are compared: as digests, so that texts of others can be known again without being kept. */
public final class Shingles {

    private static final int WORDS = 5;
    private static final int FIRST_WIDE = 0x2E80;
    private static final int LEAST_WORDS_OF_FREE_TEXT = 8;

    private Shingles() {}

    public static Set<Integer> of(String text) {
        Set<Integer> shingles = new HashSet<>();
        add(shingles, words(text));
        return shingles;
    }

    /** Those of the free text of a letter; of all its text if it has no origins. Words of templates and short facts repeat by nature. */
    public static Set<Integer> ofFreeText(List<LetterText.Sentence> sentences) {
        Set<Integer> shingles = new HashSet<>();
        for (LetterText.Sentence sentence : sentences) {
            if (sentence.runs().isEmpty()) {
                add(shingles, words(sentence.text()));
            }
            for (LetterText.Run run : sentence.runs()) {
                if (isFree(run)) {
                    List<String> words = words(run.range().of(sentence.text()));
                    if (words.size() >= LEAST_WORDS_OF_FREE_TEXT) {
                        add(shingles, words);
                    }
                }
            }
        }
        return shingles;
    }

    private static boolean isFree(LetterText.Run run) {
        for (Origin origin : run.origins()) {
            if (origin instanceof Origin.Answer || origin instanceof Origin.Manual) {
                return true;
            }
        }
        return false;
    }

    private static void add(Set<Integer> shingles, List<String> words) {
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(digest(words.subList(i, i + WORDS)));
        }
    }

    /** Words in lower case; an ideograph is a word of its own. */
    static List<String> words(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(folded.length() / WORDS);
        int start = -1;
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean stands = stands(c);
            boolean alone = stands && c >= FIRST_WIDE && isIdeograph(c);
            if (start >= 0 && (!stands || alone)) {
                words.add(folded.substring(start, i));
                start = -1;
            }
            if (alone) {
                words.add(folded.substring(i, next));
            } else if (stands && start < 0) {
                start = i;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
        return words;
    }

    private static boolean stands(int c) {
        if (c < 128) {
            return standsInAscii(c);
        }
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static boolean standsInAscii(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '%';
    }

    private static boolean isIdeograph(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** How many words {@link #words} finds, without making them. */
    public static int count(String text) {
        return count(text, 0, text.length());
    }

    /** The same for a piece of a text. */
    public static int count(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean stands = c < 128 ? standsInAscii(c) : Character.isLetterOrDigit(c);
            boolean alone = stands && c >= FIRST_WIDE && Character.isIdeographic(c);
            if (stands && (alone || !inWord)) {
                words++;
            }
            inWord = stands && !alone;
        }
        return words;
    }

    /** FNV-1a (32 bit) of the UTF-16 units of the words, one blank between two. */
    private static int digest(List<String> words) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < words.size(); i++) {
            hash = i == 0 ? hash : (hash ^ ' ') * 0x01000193;
            String word = words.get(i);
            for (int at = 0; at < word.length(); at++) {
                hash = (hash ^ word.charAt(at)) * 0x01000193;
            }
        }
        return hash;
    }
}
