package org.appealworkbench.interview.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that figures are written with, from {@code words.tsv}. */
final class Vocabulary {

    enum Kind {
        NUMBER,
        LOOSE,
        POWER,
        ORDINAL,
        LOOSE_ORDINAL,
        MONTH,
        PREFIX
    }

    record Word(Kind kind, int value) {
        boolean isOrdinal() {
            return kind == Kind.ORDINAL || kind == Kind.LOOSE_ORDINAL;
        }

        boolean isNumber() {
            return kind == Kind.NUMBER || kind == Kind.LOOSE && value == 1;
        }
    }

    private static final Map<String, Word> WORDS = new HashMap<>();
    private static final Map<String, Day> FEASTS = new HashMap<>();
    private static final Map<String, DayPart> DAY_PARTS = new HashMap<>();
    private static final Map<Character, Integer> CHARACTERS = new HashMap<>();
    private static final Set<String> IDIOMS = new HashSet<>();
    private static final Set<Character> MEASURES = new HashSet<>();
    private static final List<String> NOONS = new ArrayList<>();

    static {
        read();
    }

    private Vocabulary() {}

    private static void read() {
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> enter(cells[0], cells[1], List.of(cells[2].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enter(String kind, String value, List<String> words) {
        switch (kind) {
            case "measure" -> words.get(0).chars().forEach(c -> MEASURES.add((char) c));
            case "idiom" -> IDIOMS.addAll(words);
            case "feast" -> words.forEach(word -> FEASTS.put(word, day(value)));
            case "am" -> words.forEach(word -> DAY_PARTS.put(word, DayPart.MORNING));
            case "pm" -> words.forEach(word -> DAY_PARTS.put(word, DayPart.AFTERNOON));
            case "noon" -> NOONS.addAll(words);
            default -> {
                Kind known = Kind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
                Word word = new Word(known, value.isEmpty() ? 0 : Integer.parseInt(value));
                words.forEach(written -> enter(written, word));
            }
        }
    }

    private static void enter(String written, Word word) {
        if (Text.isLatin(written.charAt(0))) {
            WORDS.put(written, word);
        } else {
            CHARACTERS.put(written.charAt(0), word.value());
        }
    }

    private static Day day(String value) {
        int dash = value.indexOf('-');
        return new Day(0, Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1)));
    }

    /** The word in any case. */
    static @Nullable Word word(String written) {
        return WORDS.get(written.toLowerCase(Locale.ROOT));
    }

    static @Nullable Day feast(String written) {
        return FEASTS.get(written);
    }

    /** The number that a character holds in passing (双, 没), or -1. */
    static int looseValue(char c) {
        return CHARACTERS.getOrDefault(c, -1);
    }

    static boolean isMeasure(char c) {
        return MEASURES.contains(c);
    }

    static boolean isIdiom(String written) {
        return IDIOMS.contains(written);
    }

    /** What the characters before a clock time say about it. */
    static DayPart dayPart(Text text, int end, int hour) {
        int last = text.at(end - 1) == ' ' ? end - 1 : end;
        for (int length = 3; length > 0; length--) {
            if (last < length) {
                continue;
            }
            String before = text.plain(last - length, last);
            DayPart part = DAY_PARTS.get(before);
            if (part != null) {
                // 晚上12点 is midnight, 晚上1点 is early in the morning.
                return part == DayPart.AFTERNOON && (hour == 12 || hour < 1) ? DayPart.UNTOLD : part;
            }
            if (NOONS.contains(before)) {
                return hour == 12 || hour < 3 ? DayPart.AFTERNOON : DayPart.UNTOLD;
            }
        }
        return DayPart.UNTOLD;
    }
}
