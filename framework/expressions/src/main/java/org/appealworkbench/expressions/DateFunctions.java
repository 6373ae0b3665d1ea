package org.appealworkbench.expressions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Functions over days and numbers. */
final class DateFunctions {

    private static final int MOST_PLACES = 10;

    private DateFunctions() {}

    static @Nullable Typed day(Call call) {
        Typed moment = call.argument(0, Kind.DATE_TIME, Kind.DATE);
        if (moment == null) {
            return null;
        }
        return call.result(Kind.DATE, scope -> {
            LocalDate day = Moments.day(moment.evaluation().in(scope), scope);
            return day == null ? null : new Value.Date(day);
        });
    }

    static @Nullable Typed days(Call call) {
        Typed from = date(call, 0);
        Typed to = date(call, 1);
        if (from == null || to == null) {
            return null;
        }
        return call.result(Kind.NUMBER, scope -> {
            LocalDate first = Moments.day(from.evaluation().in(scope), scope);
            LocalDate last = Moments.day(to.evaluation().in(scope), scope);
            return first == null || last == null ? null : Arithmetic.number(ChronoUnit.DAYS.between(first, last));
        });
    }

    private static @Nullable Typed date(Call call, int index) {
        Typed typed = call.argument(index);
        if (typed == null) {
            return null;
        }
        Typed date = Dates.fit(typed);
        if (date.is(Kind.DATE) || date.is(Kind.DATE_TIME)) {
            return date;
        }
        return call.compiler()
                .mismatch(date.spot(), Kinds.describe(date) + "; 'days' expects here a date or a date-time");
    }

    static @Nullable Typed round(Call call) {
        Typed number = call.argument(0, Kind.NUMBER, Kind.MONEY);
        Typed places = call.argument(1, Kind.NUMBER);
        if (number == null || places == null) {
            return null;
        }
        if (!(places.literal() instanceof Value.Number literal) || !isPlaces(literal.number())) {
            return call.compiler()
                    .mismatch(places.spot(), "'round' expects a whole number from 0 to " + MOST_PLACES + " of places");
        }
        int scale = literal.number().intValueExact();
        return call.result(number.kind(), scope -> rounded(number.evaluation().in(scope), scale));
    }

    private static boolean isPlaces(BigDecimal number) {
        return number.scale() <= 0 && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST_PLACES)) <= 0;
    }

    private static @Nullable Value rounded(@Nullable Value value, int places) {
        if (value instanceof Value.Money money) {
            BigDecimal amount = rounded(money.amount(), places);
            return amount == null ? null : new Value.Money(amount, money.currency());
        }
        return value instanceof Value.Number number ? Arithmetic.number(rounded(number.number(), places)) : null;
    }

    /** Null for numbers whose digits alone would fill the memory. */
    private static @Nullable BigDecimal rounded(BigDecimal number, int places) {
        return Math.abs((long) number.scale()) > 1_000 || number.precision() > 1_000
                ? null
                : number.setScale(places, RoundingMode.HALF_UP);
    }
}
