package org.appealworkbench.expressions;

import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Scope;
import org.jspecify.annotations.Nullable;

/** One node of a compiled expression. Null is unknown; null instead of Optional because this runs for every field. */
@FunctionalInterface
interface Evaluation {

    @Nullable
    Value in(Scope scope);
}
