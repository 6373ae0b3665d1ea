package org.appealworkbench.api.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.type.AppealType;

/**
 * What an expression may read, statically.
 *
 * @param names of questions and of {@link CaseNames}, with their types
 * @param row type of {@code row}, if the expression stands in a row
 * @param outer type of {@code outer}, if that row stands in another
 * @param letter whether letter functions are allowed
 */
public record TypeScope(
        Map<String, ValueType> names, Optional<ValueType> row, Optional<ValueType> outer, boolean letter) {

    public TypeScope {
        names = Map.copyOf(names);
    }

    /** The scope of expressions outside any row. */
    public static TypeScope of(AppealType type) {
        Map<String, ValueType> names = new LinkedHashMap<>(CaseNames.types());
        type.questions().forEach(question -> names.put(question.id().value(), ValueType.of(question)));
        return new TypeScope(names, Optional.empty(), Optional.empty(), false);
    }

    /** The scope inside a row of a list whose type is {@code rows}. */
    public TypeScope inRow(ValueType rows) {
        return new TypeScope(names, Optional.of(rows.row()), row, letter);
    }

    public TypeScope withLetter() {
        return new TypeScope(names, row, outer, true);
    }
}
