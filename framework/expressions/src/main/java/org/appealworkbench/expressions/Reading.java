package org.appealworkbench.expressions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.CaseScope;
import org.appealworkbench.api.spi.Scope;
import org.jspecify.annotations.Nullable;

/** Reads answers for expressions: confirmed values, {@link #NONE}, or null for unknown. */
final class Reading {

    /** The answer "none": known, equal to nothing, empty as a list. A single instance, compared by identity. */
    static final Value NONE = new Value.Choices(List.of());

    private static final Set<String> CASE_NAMES = CaseNames.types().keySet();

    private Reading() {}

    static @Nullable Value name(Scope scope, String name) {
        Optional<Value> value = scope.value(name);
        if (value.isPresent()) {
            return plain(value.get());
        }
        // A scope tells confirmed values only; the interview knows that somebody answered "none".
        if (scope instanceof CaseScope caseScope && !CASE_NAMES.contains(name)) {
            return caseScope
                            .interview()
                            .cell(QuestionId.of(name))
                            .filter(cell -> cell.state() == AnswerState.NONE)
                            .isPresent()
                    ? NONE
                    : null;
        }
        return null;
    }

    static @Nullable Value field(Row row, QuestionId field) {
        Cell cell = row.cells().get(field);
        if (cell == null) {
            return null;
        }
        if (cell.state() == AnswerState.NONE) {
            return NONE;
        }
        return cell.confirmed().map(Reading::plain).orElse(null);
    }

    /** Whether a row says nothing about this field because it was not asked, or answered with "none". */
    static boolean isPassedOver(Row row, QuestionId field) {
        Cell cell = row.cells().get(field);
        return cell == null || cell.state() == AnswerState.NONE;
    }

    /** Free text reads as its letter-language side, an empty set of choices as none. */
    private static @Nullable Value plain(Value value) {
        if (value instanceof Value.Prose prose) {
            return prose.confirmed() ? prose.text().map(Value.Text::new).orElse(null) : null;
        }
        return value instanceof Value.Choices choices && choices.choices().isEmpty() ? NONE : value;
    }
}
