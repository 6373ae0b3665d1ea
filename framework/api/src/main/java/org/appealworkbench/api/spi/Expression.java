package org.appealworkbench.api.spi;

import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.Value;

/** A compiled expression. Immutable, thread-safe; evaluation never throws and reaches no class, file or clock. */
public interface Expression {

    /** The static type of its result. */
    ValueType type();

    /** The names of questions that it reads, and {@code row.field} for fields of its own row. */
    Set<String> reads();

    /** The result; empty is unknown. */
    Optional<Value> evaluate(Scope scope);

    /** True only if the result is known and true. */
    default boolean isTrue(Scope scope) {
        return evaluate(scope)
                .filter(value -> value instanceof Value.Flag flag && flag.flag())
                .isPresent();
    }

    /** True only if the result is known and false. */
    default boolean isFalse(Scope scope) {
        return evaluate(scope)
                .filter(value -> value instanceof Value.Flag flag && !flag.flag())
                .isPresent();
    }
}
