package org.appealworkbench.expressions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.Scope;
import org.jspecify.annotations.Nullable;

/** Days and moments meet in the time zone of the marketplace that governs. */
final class Moments {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private Moments() {}

    /** The last second of a day: what Amazon means by an expected ship date. */
    static OffsetDateTime endOf(LocalDate day, Scope scope) {
        return day.atTime(END_OF_DAY).atZone(zone(scope)).toOffsetDateTime();
    }

    /** The day of a date or of a moment; null if the value is neither. */
    static @Nullable LocalDate day(@Nullable Value value, Scope scope) {
        if (value instanceof Value.Date date) {
            return date.date();
        }
        if (value instanceof Value.DateTime moment) {
            return moment.dateTime().atZoneSameInstant(zone(scope)).toLocalDate();
        }
        return null;
    }

    private static ZoneId zone(Scope scope) {
        return scope.value(CaseNames.MARKETPLACE)
                .flatMap(code -> code instanceof Value.Choice choice
                        ? scope.policy().marketplace(choice.choice())
                        : Optional.<Marketplace>empty())
                .map(Marketplace::zone)
                .orElse(ZoneOffset.UTC);
    }
}
