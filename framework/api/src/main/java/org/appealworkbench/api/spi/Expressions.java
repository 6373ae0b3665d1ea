package org.appealworkbench.api.spi;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.Expr;
import org.osgi.annotation.versioning.ProviderType;

/** Compiles the expression language, version 1. Thread-safe; equal sources in equal scopes may share one expression. */
@ProviderType
public interface Expressions {

    /**
     * @param expression present if there is no fault
     * @param faults with the place of the source and the column within it
     */
    record Compiled(Optional<Expression> expression, List<Fault> faults) {
        public Compiled {
            faults = List.copyOf(faults);
        }
    }

    /** Parses and checks names, functions and types. Never throws for what the source contains. */
    Compiled compile(Expr source, TypeScope scope);

    /**
     * The expression of a verified type, which cannot be faulty.
     *
     * @throws IllegalStateException if it is, which is a defect of the verifier
     */
    default Expression verified(Expr source, TypeScope scope) {
        Compiled compiled = compile(source, scope);
        return compiled.expression()
                .orElseThrow(() -> new IllegalStateException("unverified expression: " + compiled.faults()));
    }
}
