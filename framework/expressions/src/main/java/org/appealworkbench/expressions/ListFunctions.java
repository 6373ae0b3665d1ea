package org.appealworkbench.expressions;

import java.util.List;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Functions that test rows. A row in which the field is not asked, or answered with "none", does not pass and does not
 * make the result unknown; a row in which it is asked and open does.
 */
final class ListFunctions {

    private ListFunctions() {}

    static @Nullable Typed count(Call call) {
        if (call.size() == 1) {
            Typed counted = call.argument(0, Kind.ROWS, Kind.CHOICES, Kind.REFERENCE, Kind.EVIDENCE);
            return counted == null
                    ? null
                    : call.result(
                            Kind.NUMBER, scope -> size(counted.evaluation().in(scope)));
        }
        RowTest.On on = RowTest.of(call);
        return on == null
                ? null
                : call.result(Kind.NUMBER, scope -> {
                    List<Row> passing = on.passing(scope);
                    return passing == null ? null : Arithmetic.number(passing.size());
                });
    }

    private static @Nullable Value size(@Nullable Value value) {
        if (value instanceof Value.Rows rows) {
            return Arithmetic.number(rows.rows().size());
        }
        if (value instanceof Value.Choices choices) {
            return Arithmetic.number(choices.choices().size());
        }
        if (value instanceof Value.Reference reference) {
            return Arithmetic.number(reference.rows().size());
        }
        return value instanceof Value.EvidenceLink link
                ? Arithmetic.number(link.evidence().size())
                : null;
    }

    static @Nullable Typed any(Call call) {
        RowTest.On on = RowTest.of(call);
        if (on == null) {
            return null;
        }
        return call.result(Kind.FLAG, scope -> {
            List<@Nullable Value> verdicts = on.verdicts(scope);
            if (verdicts == null) {
                return null;
            }
            boolean known = true;
            for (Value verdict : verdicts) {
                if (Logic.isTrue(verdict)) {
                    return Logic.TRUE;
                }
                known &= verdict != null;
            }
            return known ? Logic.FALSE : null;
        });
    }

    static @Nullable Typed all(Call call) {
        RowTest.On on = RowTest.of(call);
        if (on == null) {
            return null;
        }
        return call.result(Kind.FLAG, scope -> {
            List<@Nullable Value> verdicts = on.verdicts(scope);
            if (verdicts == null) {
                return null;
            }
            boolean known = true;
            for (Value verdict : verdicts) {
                if (Logic.isFalse(verdict)) {
                    return Logic.FALSE;
                }
                known &= verdict != null;
            }
            return known ? Logic.TRUE : null;
        });
    }

    static @Nullable Typed where(Call call) {
        RowTest.On on = RowTest.of(call);
        if (on == null) {
            return null;
        }
        return call.result(on.rows().type(), scope -> {
                    List<Row> passing = on.passing(scope);
                    return passing == null ? null : new Value.Rows(passing);
                })
                .withPath(on.rows().path());
    }
}
