package org.appealworkbench.rules.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.rules.internal.check.BuiltInCheck;

/**
 * A rule with its expressions compiled.
 *
 * @param builtIn present if the definition names one that exists
 * @param args compiled, by name
 * @param fault why it cannot run, if it cannot
 */
record DefinedRule(
        RuleDefinition definition,
        Optional<Expression> when,
        Optional<Expression> check,
        Optional<BuiltInCheck> builtIn,
        Map<String, Expression> args,
        Optional<String> fault) {

    DefinedRule {
        args = new LinkedHashMap<>(args);
    }

    static DefinedRule broken(RuleDefinition definition, String reason) {
        return new DefinedRule(
                definition, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.of(reason));
    }
}
