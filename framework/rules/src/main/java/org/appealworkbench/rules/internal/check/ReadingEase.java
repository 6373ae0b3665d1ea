package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Locale;
import org.appealworkbench.api.letter.LetterText;

/**
 * Flesch's reading ease of an English letter: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. {@code en: [25, 95]}
 * is the band outside which it is told. Letters under a hundred words are not judged.
 */
final class ReadingEase implements TextCheck {

    private static final String LANGUAGE = "en";
    private static final int LEAST_WORDS = 100;
    private static final int LEAST_WORDS_OF_A_SENTENCE = 3;

    @Override
    public Parameters parameters() {
        return Parameters.required(LANGUAGE);
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (!subject.isAppeal() || !subject.wording().language().startsWith(LANGUAGE)) {
            return;
        }
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (LetterText.Sentence sentence : subject.wording().sentences()) {
            List<String> own = sentence.heading() ? List.of() : words(sentence.text());
            if (own.size() >= LEAST_WORDS_OF_A_SENTENCE) {
                sentences++;
                words += own.size();
                syllables += own.stream().mapToInt(ReadingEase::syllables).sum();
            }
        }
        if (words < LEAST_WORDS) {
            return;
        }
        long ease = Math.round(206.835 - 1.015 * words / sentences - 84.6 * syllables / words);
        List<String> band = subject.builtIn().all(LANGUAGE);
        if (ease < Integer.parseInt(band.get(0)) || ease > Integer.parseInt(band.get(1))) {
            out.add(
                    subject.wording().whole(),
                    out.message(ease < Integer.parseInt(band.get(0)) ? "hard" : "easy")
                            .with("ease", ease),
                    subject.wording().joined());
        }
    }

    /** Numbers and ids are read at a glance. */
    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}\\p{N}'’-]+")).stream()
                .filter(word -> !word.isEmpty() && word.chars().allMatch(c -> !Character.isDigit(c)))
                .toList();
    }

    /** Groups of vowels, without a silent e at the end. */
    static int syllables(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        int groups = 0;
        boolean inVowels = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean isVowel = "aeiouy".indexOf(folded.charAt(i)) >= 0;
            groups += isVowel && !inVowels ? 1 : 0;
            inVowels = isVowel;
        }
        boolean isSilent = folded.endsWith("e") && !folded.endsWith("le");
        return Math.max(1, isSilent ? groups - 1 : groups);
    }
}
