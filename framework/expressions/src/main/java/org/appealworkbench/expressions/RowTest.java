package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** Whether a row passes: true, false, {@link Reading#NONE} if the row says nothing about the field, null if unknown. */
@FunctionalInterface
interface RowTest {

    @Nullable
    Value of(Row row, Scope scope);

    /** A test on the rows of a list. */
    record On(Typed rows, RowTest test) {

        /** One verdict a row, or null if the list itself is unknown. */
        @Nullable
        List<@Nullable Value> verdicts(Scope scope) {
            List<Row> all = RowTest.rows(rows.evaluation().in(scope));
            if (all == null) {
                return null;
            }
            List<@Nullable Value> verdicts = new ArrayList<>(all.size());
            for (Row row : all) {
                verdicts.add(test.of(row, scope));
            }
            return verdicts;
        }

        /** The rows that pass, or null if that is not known of every row. */
        @Nullable
        List<Row> passing(Scope scope) {
            List<Row> all = RowTest.rows(rows.evaluation().in(scope));
            if (all == null) {
                return null;
            }
            List<Row> passing = new ArrayList<>();
            for (Row row : all) {
                Value verdict = test.of(row, scope);
                if (verdict == null) {
                    return null;
                }
                if (Logic.isTrue(verdict)) {
                    passing.add(row);
                }
            }
            return passing;
        }
    }

    static @Nullable List<Row> rows(@Nullable Value value) {
        if (value == Reading.NONE) {
            return List.of();
        }
        return value instanceof Value.Rows rows ? rows.rows() : null;
    }

    /** The test that {@code (list, 'field')} or {@code (list, 'field', value)} means. */
    static RowTest.@Nullable On of(Call call) {
        Typed rows = call.argument(0, Kind.ROWS);
        Call.Field field = rows == null ? null : call.field(rows);
        if (rows == null || field == null) {
            return null;
        }
        RowTest test = call.size() == 2 ? flag(call, field) : value(call, field);
        return test == null ? null : new On(rows, test);
    }

    private static @Nullable RowTest flag(Call call, Call.Field field) {
        if (field.type().kind() != Kind.FLAG) {
            call.compiler()
                    .mismatch(
                            field.spot(),
                            "'" + field.spelling() + "' is "
                                    + Kinds.describe(field.type().kind())
                                    + "; without a value to compare with, a yes-no field is expected");
            return null;
        }
        return (row, scope) -> Reading.isPassedOver(row, field.id()) ? Reading.NONE : Reading.field(row, field.id());
    }

    private static @Nullable RowTest value(Call call, Call.Field field) {
        Typed value = call.argument(2);
        if (value == null) {
            return null;
        }
        Typed left = Typed.of(field.type(), scope -> null, field.spot(), field.spelling());
        if (left.is(Kind.CHOICES) && value.isTextual()) {
            return Choices.fit(call.compiler(), left, value) ? test(field, value, TextFunctions::membership) : null;
        }
        if (Operators.equality(call.compiler(), left, value) == null) {
            return null;
        }
        return test(field, Dates.fit(value, left), Comparisons::equal);
    }

    /** Compares two values that may be unknown. */
    @FunctionalInterface
    interface Match {
        @Nullable
        Value of(@Nullable Value field, @Nullable Value wanted);
    }

    private static RowTest test(Call.Field field, Typed wanted, Match match) {
        return (row, scope) -> Reading.isPassedOver(row, field.id())
                ? Reading.NONE
                : match.of(Reading.field(row, field.id()), wanted.evaluation().in(scope));
    }
}
