package org.appealworkbench.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.Value;

/** Reads dates, moments and periods: ISO 8601 only, for no other notation means the same everywhere. */
final class Days {

    /** {@code 2024-05-01} and no year of more digits. */
    private static final int DATE_LENGTH = 10;

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
        if (!(data instanceof AnswerData.Text text) || text.text().strip().length() != DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.text().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> moment(String text, ZoneId zone) {
        if (text.length() <= DATE_LENGTH || text.length() > 40 || text.charAt(4) != '-') {
            return Optional.empty();
        }
        String iso = text.charAt(DATE_LENGTH) == ' '
                ? text.substring(0, DATE_LENGTH) + "T" + text.substring(DATE_LENGTH + 1)
                : text;
        try {
            boolean hasOffset = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > DATE_LENGTH;
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(iso)
                            : LocalDateTime.parse(iso).atZone(zone).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
