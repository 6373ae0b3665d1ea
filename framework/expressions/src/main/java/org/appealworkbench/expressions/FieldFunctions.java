package org.appealworkbench.expressions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Functions over one field of all rows. One open field makes the result unknown, for a total of what is known so far would
 * be an invented fact; rows in which the field is not asked, or answered with "none", are passed over.
 */
final class FieldFunctions {

    /** A column of a list. */
    private record Column(Typed rows, Call.Field field) {

        @Nullable
        List<Value> values(Scope scope) {
            List<Row> all = RowTest.rows(rows.evaluation().in(scope));
            if (all == null) {
                return null;
            }
            List<Value> values = new ArrayList<>(all.size());
            for (Row row : all) {
                if (!Reading.isPassedOver(row, field.id())) {
                    Value value = Reading.field(row, field.id());
                    if (value == null) {
                        return null;
                    }
                    values.add(value);
                }
            }
            return values;
        }
    }

    private FieldFunctions() {}

    static @Nullable Typed sum(Call call) {
        Column column = column(call, Kind.NUMBER, Kind.MONEY);
        if (column == null) {
            return null;
        }
        Kind kind = column.field().type().kind();
        // Zero of no currency is no amount, so the sum of no amounts stays unknown.
        Value start = kind == Kind.NUMBER ? new Value.Number(BigDecimal.ZERO) : null;
        return call.result(kind, scope -> {
            List<Value> values = column.values(scope);
            if (values == null) {
                return null;
            }
            Value total = start;
            for (Value value : values) {
                total = total == null ? value : Arithmetic.apply(Arithmetic.Operator.ADD, total, value);
                if (total == null) {
                    return null;
                }
            }
            return total;
        });
    }

    static @Nullable Typed min(Call call) {
        return extreme(call, -1);
    }

    static @Nullable Typed max(Call call) {
        return extreme(call, 1);
    }

    private static @Nullable Typed extreme(Call call, int direction) {
        Column column = column(call, Kind.NUMBER, Kind.MONEY, Kind.DATE, Kind.DATE_TIME);
        if (column == null) {
            return null;
        }
        return call.result(column.field().type(), scope -> {
            List<Value> values = column.values(scope);
            Value best = null;
            for (Value value : values == null ? List.<Value>of() : values) {
                Integer order = best == null ? Integer.valueOf(direction) : Comparisons.order(value, best, scope);
                if (order == null) {
                    return null;
                }
                best = Integer.signum(order) == direction ? value : best;
            }
            return best;
        });
    }

    static @Nullable Typed distinct(Call call) {
        Column column =
                column(call, Kind.TEXT, Kind.CHOICE, Kind.NUMBER, Kind.MONEY, Kind.DATE, Kind.DATE_TIME, Kind.FLAG);
        if (column == null) {
            return null;
        }
        return call.result(Kind.NUMBER, scope -> {
            List<Value> values = column.values(scope);
            if (values == null) {
                return null;
            }
            Set<Object> seen = new HashSet<>();
            values.forEach(value -> seen.add(key(value)));
            return Arithmetic.number(seen.size());
        });
    }

    /** Equal exactly where {@code ==} holds. */
    private static Object key(Value value) {
        if (value instanceof Value.Number number) {
            return number.number().stripTrailingZeros();
        }
        if (value instanceof Value.Money money) {
            return new Value.Money(money.amount().stripTrailingZeros(), money.currency());
        }
        return value instanceof Value.DateTime moment ? moment.dateTime().toInstant() : value;
    }

    private static @Nullable Column column(Call call, Kind... kinds) {
        Typed rows = call.argument(0, Kind.ROWS);
        Call.Field field = rows == null ? null : call.field(rows);
        if (rows == null || field == null) {
            return null;
        }
        if (List.of(kinds).contains(field.type().kind())) {
            return new Column(rows, field);
        }
        call.compiler()
                .mismatch(
                        field.spot(),
                        "'" + field.spelling() + "' is "
                                + Kinds.describe(field.type().kind()) + "; '" + call.name()
                                + "' expects a field that is "
                                + String.join(
                                        " or ",
                                        List.of(kinds).stream()
                                                .map(Kinds::describe)
                                                .toList()));
        return null;
    }
}
