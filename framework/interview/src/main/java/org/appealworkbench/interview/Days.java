package org.appealworkbench.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.Value;

/** Reads dates, moments and periods: ISO 8601 only, for no other notation means the same everywhere. */
final class Days {

    /** {@code 2024-05-01} and no year of more digits. */
    private static final int DATE_LENGTH = 10;

    private static final int TIME_LENGTH = 5;
    private static final int LONGEST = 40;

    private Days() {}

    static Reading date(AnswerData data, String word) {
        return date(data)
                .map(date -> Reading.of(new Value.Date(date)))
                .orElseGet(() -> Reading.invalid(word, Given.shown(data)));
    }

    /** @param zone that of the marketplace, for moments without an offset */
    static Reading dateTime(AnswerData data, ZoneId zone, String word) {
        return data instanceof AnswerData.Text text
                ? moment(text.text().strip(), zone)
                        .map(moment -> Reading.of(new Value.DateTime(moment)))
                        .orElseGet(() -> Reading.invalid(word, Given.shown(data)))
                : Reading.invalid(word, Given.shown(data));
    }

    static Reading period(AnswerData data, String word) {
        if (data instanceof AnswerData.Fields fields) {
            Optional<LocalDate> from = fields.field("from").flatMap(Days::date);
            Optional<LocalDate> to = fields.field("to").flatMap(Days::date);
            if (from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())) {
                return Reading.of(new Value.Period(from.get(), to.get()));
            }
            return Reading.invalid(word, side(fields, "from") + " – " + side(fields, "to"));
        }
        return Reading.invalid(word, Given.shown(data));
    }

    private static String side(AnswerData.Fields fields, String name) {
        return fields.field(name).map(Given::shown).orElse("?");
    }

    private static Optional<LocalDate> date(AnswerData data) {
        if (!(data instanceof AnswerData.Text text)) {
            return Optional.empty();
        }
        String iso = text.text().strip();
        return iso.length() == DATE_LENGTH ? date(iso) : Optional.empty();
    }

    /** The first ten characters as a date. Read by hand: a case holds hundreds, and the library's parser is slow. */
    private static Optional<LocalDate> date(String iso) {
        int year = digits(iso, 0, 4);
        int month = digits(iso, 5, 2);
        int day = digits(iso, 8, 2);
        if (year < 0 || month < 0 || day < 0 || iso.charAt(4) != '-' || iso.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(String text, ZoneId zone) {
        boolean isMoment = text.length() > DATE_LENGTH
                && text.length() <= LONGEST
                && (text.charAt(DATE_LENGTH) == 'T' || text.charAt(DATE_LENGTH) == ' ');
        return isMoment
                ? date(text).flatMap(day -> moment(day, text.substring(DATE_LENGTH + 1), zone))
                : Optional.empty();
    }

    private static Optional<OffsetDateTime> moment(LocalDate day, String time, ZoneId zone) {
        try {
            if (time.length() == TIME_LENGTH
                    && time.charAt(2) == ':'
                    && digits(time, 0, 2) >= 0
                    && digits(time, 3, 2) >= 0) {
                LocalDateTime local = day.atTime(digits(time, 0, 2), digits(time, 3, 2));
                return Optional.of(local.atZone(zone).toOffsetDateTime());
            }
            boolean hasOffset = time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(day + "T" + time)
                            : day.atTime(LocalTime.parse(time)).atZone(zone).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number that these characters write, or -1. */
    private static int digits(String text, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
