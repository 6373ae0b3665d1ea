package org.appealworkbench.rules.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.type.Expr;

/** Knows {@code true}, {@code false}, names and {@code row.field}; {@code boom} throws; all else is faulty. */
final class SimpleExpressions implements Expressions {

    @Override
    public Compiled compile(Expr source, TypeScope scope) {
        String text = source.text();
        if (!text.matches("true|false|boom|(row\\.|outer\\.)?[a-z][A-Za-z0-9]*")) {
            return new Compiled(
                    Optional.empty(), List.of(Fault.error(source.place(), "SYNTAX", "no expression: " + text)));
        }
        return new Compiled(
                Optional.of(new Expression() {
                    @Override
                    public ValueType type() {
                        return ValueType.of(ValueType.Kind.FLAG);
                    }

                    @Override
                    public Set<String> reads() {
                        return text.matches("true|false|boom") ? Set.of() : Set.of(text);
                    }

                    @Override
                    public Optional<Value> evaluate(Scope at) {
                        return SimpleExpressions.evaluate(text, at);
                    }
                }),
                List.of());
    }

    private static Optional<Value> evaluate(String text, Scope at) {
        if (text.equals("boom")) {
            throw new IllegalStateException("boom");
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new Value.Flag(text.equals("true")));
        }
        QuestionId field = QuestionId.of(text.substring(text.indexOf('.') + 1));
        if (text.startsWith("row.")) {
            return at.row().flatMap(row -> row.confirmed(field));
        }
        return text.startsWith("outer.") ? at.outer().flatMap(row -> row.confirmed(field)) : at.value(text);
    }
}
