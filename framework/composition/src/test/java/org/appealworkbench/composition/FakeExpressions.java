package org.appealworkbench.composition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.type.Expr;

/** Knows one kind of expression: the name of a yes-no question. */
final class FakeExpressions implements Expressions {

    @Override
    public Compiled compile(Expr source, TypeScope scope) {
        return new Compiled(Optional.of(new NameOnly(source.text())), List.of());
    }

    private record NameOnly(String name) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.of(ValueType.Kind.FLAG);
        }

        @Override
        public Set<String> reads() {
            return Set.of(name);
        }

        @Override
        public Optional<Value> evaluate(Scope scope) {
            return scope.value(name);
        }
    }
}
