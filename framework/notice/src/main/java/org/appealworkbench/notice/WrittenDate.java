package org.appealworkbench.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as mails write it. */
final class WrittenDate {
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("uuuu-M-d", Locale.ROOT),
            format("uuuu/M/d", Locale.ROOT),
            format("uuuu'年'M'月'd'日'", Locale.ROOT),
            format("d.M.uuuu", Locale.ROOT),
            format("MMMM d, uuuu", Locale.ENGLISH),
            format("MMM d, uuuu", Locale.ENGLISH),
            format("d MMMM uuuu", Locale.ENGLISH),
            format("d MMM uuuu", Locale.ENGLISH),
            format("d. MMMM uuuu", Locale.GERMAN),
            format("d MMMM uuuu", Locale.FRENCH),
            format("d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es")));

    private WrittenDate() {}

    /** Empty if it is no date, or one that two countries read differently (04/05/2025). */
    static Optional<LocalDate> parse(String text) {
        String date = text.strip().replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1").replaceAll("\\s+", " ");
        Matcher slashes = SLASHES.matcher(date);
        if (slashes.matches()) {
            return american(
                    Integer.parseInt(slashes.group(1)),
                    Integer.parseInt(slashes.group(2)),
                    Integer.parseInt(slashes.group(3)));
        }
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(date, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> american(int first, int second, int year) {
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        try {
            return Optional.of(first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
