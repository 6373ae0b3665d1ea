package org.appealworkbench.expressions;

import java.time.OffsetDateTime;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Equality and order of values. Null is unknown, whatever stands on the other side. */
final class Comparisons {

    private Comparisons() {}

    /** Whether {@code ==} makes sense between these kinds. */
    static boolean canEqual(Typed left, Typed right) {
        if (left.isTextual() && right.isTextual()) {
            return true;
        }
        return left.kind() == right.kind()
                && switch (left.kind()) {
                    case NUMBER, MONEY, FLAG, DATE, DATE_TIME -> true;
                    default -> false;
                };
    }

    /** Whether {@code <} makes sense between these kinds. */
    static boolean canOrder(Kind left, Kind right) {
        return switch (left) {
            case NUMBER, MONEY -> left == right;
            case DATE, DATE_TIME -> right == Kind.DATE || right == Kind.DATE_TIME;
            default -> false;
        };
    }

    static @Nullable Value equal(@Nullable Value left, @Nullable Value right) {
        if (left == null || right == null) {
            return null;
        }
        if (left == Reading.NONE || right == Reading.NONE) {
            return Logic.FALSE;
        }
        String text = text(left);
        if (text != null) {
            return Logic.flag(text.equals(text(right)));
        }
        if (left instanceof Value.Flag) {
            return Logic.flag(left.equals(right));
        }
        if (left instanceof Value.Date) {
            return Logic.flag(left.equals(right));
        }
        if (left instanceof Value.DateTime a && right instanceof Value.DateTime b) {
            return Logic.flag(a.dateTime().isEqual(b.dateTime()));
        }
        Integer order = numeric(left, right);
        return order == null ? null : Logic.flag(order == 0);
    }

    /** Negative, zero, positive; null if either is unknown or the two have no order. */
    static @Nullable Integer order(@Nullable Value left, @Nullable Value right, Scope scope) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof Value.Date a && right instanceof Value.Date b) {
            return a.date().compareTo(b.date());
        }
        OffsetDateTime first = moment(left, scope);
        OffsetDateTime second = moment(right, scope);
        if (first != null && second != null) {
            return first.toInstant().compareTo(second.toInstant());
        }
        return numeric(left, right);
    }

    private static @Nullable Integer numeric(Value left, Value right) {
        if (left instanceof Value.Number a && right instanceof Value.Number b) {
            return a.number().compareTo(b.number());
        }
        if (left instanceof Value.Money a
                && right instanceof Value.Money b
                && a.currency().equals(b.currency())) {
            return a.amount().compareTo(b.amount());
        }
        return null;
    }

    private static @Nullable OffsetDateTime moment(Value value, Scope scope) {
        if (value instanceof Value.DateTime moment) {
            return moment.dateTime();
        }
        return value instanceof Value.Date day ? Moments.endOf(day.date(), scope) : null;
    }

    private static @Nullable String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Choice choice ? choice.choice() : null;
    }
}
