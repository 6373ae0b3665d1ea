package org.appealworkbench.api.fact;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list, with all its visible fields in the order of their questions.
 *
 * @param path ends at the row: {@code lateOrders[r3]}
 */
public record Row(RowId id, AnswerPath path, Map<QuestionId, Cell> cells) {

    public Row {
        requireNonNull(id, "id");
        requireNonNull(path, "path");
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Optional<Cell> cell(QuestionId field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** The confirmed value of a field; empty reads as unknown. */
    public Optional<Value> confirmed(QuestionId field) {
        return cell(field).flatMap(Cell::confirmed);
    }
}
