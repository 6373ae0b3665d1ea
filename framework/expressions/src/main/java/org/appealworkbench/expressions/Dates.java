package org.appealworkbench.expressions;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;

/** A literal {@code 'YYYY-MM-DD'} is a date where a date or a date-time stands on the other side. */
final class Dates {

    private Dates() {}

    static Typed fit(Typed typed, Typed other) {
        return other.is(Kind.DATE) || other.is(Kind.DATE_TIME) ? fit(typed) : typed;
    }

    static Typed fit(Typed typed) {
        String text = typed.literalText();
        if (text == null) {
            return typed;
        }
        try {
            Value date = new Value.Date(LocalDate.parse(text));
            return Typed.literal(ValueType.of(Kind.DATE), date, typed.spot(), typed.spelling());
        } catch (DateTimeException e) {
            return typed;
        }
    }
}
