package org.appealworkbench.expressions;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.ValueType;

/** An expression as closures. */
record CompiledExpression(ValueType type, Set<String> reads, Evaluation evaluation) implements Expression {

    CompiledExpression {
        reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
    }

    @Override
    public Optional<Value> evaluate(Scope scope) {
        Value value = evaluation.in(scope);
        // "None of the above" has no value of its own; outside an expression it is nothing that could be printed.
        return value == Reading.NONE ? Optional.empty() : Optional.ofNullable(value);
    }
}
