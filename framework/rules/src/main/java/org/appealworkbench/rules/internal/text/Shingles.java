package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.LetterText;

/** Five words in a row, by which texts are compared. */
public final class Shingles {

    private static final int WORDS = 5;
    private static final int FIRST_WIDE = 0x2E80;
    private static final int LEAST_WORDS_OF_FREE_TEXT = 8;

    private static final Pattern IDEOGRAPH = Pattern.compile("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Shingles() {}

    public static Set<String> of(String text) {
        Set<String> shingles = new HashSet<>();
        add(shingles, text);
        return shingles;
    }

    /** Those of the free text of a letter; of all its text if it has no origins. Words of templates and short facts repeat by nature. */
    public static Set<String> ofFreeText(List<LetterText.Sentence> sentences) {
        Set<String> shingles = new HashSet<>();
        for (LetterText.Sentence sentence : sentences) {
            if (sentence.runs().isEmpty()) {
                add(shingles, sentence.text());
            }
            sentence.runs().stream()
                    .filter(run -> run.origins().stream().anyMatch(Shingles::isFree))
                    .map(run -> run.range().of(sentence.text()))
                    .filter(text -> words(text).size() >= LEAST_WORDS_OF_FREE_TEXT)
                    .forEach(text -> add(shingles, text));
        }
        return shingles;
    }

    private static boolean isFree(Origin origin) {
        return origin instanceof Origin.Answer || origin instanceof Origin.Manual;
    }

    private static void add(Set<String> shingles, String text) {
        List<String> words = words(text);
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + WORDS)));
        }
    }

    /** Words in lower case; an ideograph is a word of its own. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String apart = IDEOGRAPH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" $1 ");
        for (String word : NO_WORD.matcher(apart).replaceAll(" ").strip().split(" +")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** How many words {@link #words} finds, without making them. */
    public static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stands = c == '%' || Character.isLetterOrDigit(c);
            boolean alone = stands && c >= FIRST_WIDE && Character.isIdeographic(c);
            if (stands && (alone || !inWord)) {
                words++;
            }
            inWord = stands && !alone;
        }
        return words;
    }

    /** FNV-1a (32 bit) of the shingle's UTF-16 units, so that texts of others can be known again without being kept. */
    public static int digest(String shingle) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < shingle.length(); i++) {
            hash = (hash ^ shingle.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
