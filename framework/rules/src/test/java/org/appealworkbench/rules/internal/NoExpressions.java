package org.appealworkbench.rules.internal;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.type.Expr;

/** Compiles nothing: for tests whose rules have no expressions. */
final class NoExpressions implements Expressions {

    @Override
    public Compiled compile(Expr source, TypeScope scope) {
        return new Compiled(Optional.empty(), List.of());
    }
}
