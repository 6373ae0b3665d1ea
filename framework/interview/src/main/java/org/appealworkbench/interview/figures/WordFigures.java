package org.appealworkbench.interview.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in English words up to millions, and German ones up to twelve. */
final class WordFigures {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> GERMAN = List.of(
            "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");
    private static final Map<String, Integer> LOOSE = Map.of("once", 1, "twice", 2, "both", 2, "single", 1);
    private static final Map<String, Integer> POWERS = Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000);
    private static final Map<String, Integer> VALUES = values();

    private static final String WORD = "(?:" + String.join("|", SMALL) + "|" + String.join("|", TENS) + "|"
            + String.join("|", POWERS.keySet().stream().sorted().toList()) + ")";
    private static final Pattern NUMBER = Pattern.compile(
            "\\b" + WORD + "\\b(?:(?:-|\\s+(?:and\\s+)?)" + WORD + "\\b){0,12}", Pattern.CASE_INSENSITIVE);
    private static final String LETTER = "[A-Za-zÄÖÜäöüß]";
    private static final Pattern GERMAN_NUMBER = Pattern.compile(
            "(?<!" + LETTER + ")(?:" + String.join("|", GERMAN) + ")(?!" + LETTER + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_NUMBER =
            Pattern.compile("\\b(?:once|twice|both|single)\\b", Pattern.CASE_INSENSITIVE);

    private WordFigures() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
        }
        return values;
    }

    static void take(Scan scan) {
        scan.take(NUMBER, WordFigures::english);
        scan.take(
                GERMAN_NUMBER,
                match -> figure(
                        match.group(), GERMAN.indexOf(match.group().toLowerCase(Locale.ROOT)), Figure.Certainty.WORDS));
        scan.take(
                LOOSE_NUMBER,
                match -> figure(
                        match.group(),
                        LOOSE.getOrDefault(match.group().toLowerCase(Locale.ROOT), 0),
                        Figure.Certainty.PERHAPS));
    }

    private static List<Figure> english(MatchResult match) {
        String written = match.group();
        // "one" is as often a pronoun as a number, and "hundred" alone is a manner of speaking.
        boolean isLoose = written.equalsIgnoreCase("one") || POWERS.containsKey(written.toLowerCase(Locale.ROOT));
        return figure(written, value(written), isLoose ? Figure.Certainty.PERHAPS : Figure.Certainty.WORDS);
    }

    private static long value(String words) {
        long total = 0;
        long section = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[-\\s]+")) {
            Integer power = POWERS.get(word);
            if (power == null) {
                section += VALUES.getOrDefault(word, 0);
            } else if (power == 100) {
                section = Math.max(1, section) * power;
            } else {
                total += Math.max(1, section) * power;
                section = 0;
            }
            if (total > Integer.MAX_VALUE || section > Integer.MAX_VALUE) {
                return 0;
            }
        }
        return total + section;
    }

    private static List<Figure> figure(String written, long value, Figure.Certainty certainty) {
        return List.of(Figure.of(written, Set.of(TokenFigures.key(BigDecimal.valueOf(value))), certainty));
    }
}
