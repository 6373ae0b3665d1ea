package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Finds out in which languages a plain letter is written, by the word lists {@code language-marks} and its script. */
public final class Languages {

    private static final String MARKS = "language-marks";
    private static final String FALLBACK = "en";

    private Languages() {}

    /**
     * The language of the letter first, then those of other scripts that stand in it.
     *
     * @param language {@link Words#ANY_LANGUAGE} to find it out; only languages in Latin letters are guessed
     */
    public static List<String> of(String letter, String language, Words words) {
        List<String> languages = new ArrayList<>();
        languages.add(language.equals(Words.ANY_LANGUAGE) ? guess(letter, words) : language);
        boolean hasKana = has(letter, Character.UnicodeScript.HIRAGANA);
        boolean hasHan = has(letter, Character.UnicodeScript.HAN);
        if (hasKana && !languages.contains("ja")) {
            languages.add("ja");
        } else if (hasHan && !hasKana && !languages.get(0).startsWith("zh")) {
            languages.add("zh-CN");
        }
        return List.copyOf(languages);
    }

    private static String guess(String letter, Words words) {
        String best = FALLBACK;
        int most = 0;
        for (String candidate : words.languages(MARKS)) {
            int marks = words.list(MARKS, candidate).in(letter).size();
            if (marks > most) {
                best = candidate;
                most = marks;
            }
        }
        return best;
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }
}
