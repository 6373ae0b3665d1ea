package org.appealworkbench.api.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What stands at one answer path: state, value if there is one, and where it came from.
 *
 * @param value present when answered or suggested; also present when an answer was given but is faulty and could still
 *     be read
 * @param origin {@link Origin.Answer}, {@link Origin.Calculated}, {@link Origin.Notice} or {@link Origin.Report}
 */
public record Cell(AnswerState state, Optional<Value> value, Origin origin) {

    public Cell {
        requireNonNull(state, "state");
        requireNonNull(value, "value");
        requireNonNull(origin, "origin");
    }

    /** The value if a letter may print it and an expression may read it; empty reads as unknown. */
    public Optional<Value> confirmed() {
        if (state != AnswerState.ANSWERED) {
            return Optional.empty();
        }
        return value.filter(v -> !(v instanceof Value.Prose prose) || prose.confirmed());
    }
}
