package org.appealworkbench.workflow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The date line of a letter, in the letter's language. */
final class LetterDates {

    private static final Map<String, String> PATTERNS = Map.of(
            "en", "MMMM d, uuuu",
            "de", "d. MMMM uuuu",
            "fr", "d MMMM uuuu",
            "es", "d 'de' MMMM 'de' uuuu",
            "it", "d MMMM uuuu",
            "ja", "uuuu年M月d日",
            "zh", "uuuu年M月d日");

    private LetterDates() {}

    static String format(LocalDate date, String language) {
        String pattern = PATTERNS.get(Locale.forLanguageTag(language).getLanguage());
        return pattern == null
                ? date.toString()
                : DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                        .format(date);
    }
}
