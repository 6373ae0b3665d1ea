package org.appealworkbench.api.type;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Place;

/**
 * A validation rule as data. Its message stands under {@code rule.<id>}, with the arguments of {@code args}; built-in
 * checks document the arguments that they add.
 *
 * @param finding the name of the finding in labelled letter data, if it has one
 * @param completeness a to-do while the case is in preparation, counted with its severity from ready on
 * @param each the list over whose rows the rule runs, as a dotted path; binds {@code row}
 * @param when runs only if true
 * @param check the assertion; unknown is silent; exactly one of {@code check} and {@code builtIn} is present
 * @param at where the problem shows: an answer path (fields of {@code each} as {@code row.field}), {@code part:ID}, or an
 *     evidence id
 * @param waivable who may waive it
 * @param since first day on which it holds, {@code until} the last, both included; absent means open
 * @param marketplaces codes for which it holds; empty means all
 * @param confidence the mark of its source: {@code official}, {@code notice}, {@code consultant}, {@code seed},
 *     {@code verified}, {@code inferred}
 */
public record RuleDefinition(
        RuleId id,
        RuleStage on,
        Severity severity,
        Optional<String> finding,
        boolean completeness,
        Optional<String> each,
        Optional<Expr> when,
        Optional<Expr> check,
        Optional<BuiltIn> builtIn,
        Optional<String> at,
        Map<String, Expr> args,
        List<String> fixes,
        Waivable waivable,
        Optional<String> source,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> marketplaces,
        Optional<String> confidence,
        Place place) {

    /** Who may waive a problem of one case. */
    public enum Waivable {
        /** Whoever works on the case. */
        CONSULTANT,
        /** Only a reviewer; the default for errors. */
        REVIEWER,
        /** Nobody. */
        NOBODY
    }

    /**
     * A named check that the core offers.
     *
     * @param parameters each parameter with its values in order; a single value is a list of one
     */
    public record BuiltIn(String name, Map<String, List<String>> parameters) {
        public BuiltIn {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        public List<String> all(String parameter) {
            return parameters.getOrDefault(parameter, List.of());
        }

        public Optional<String> one(String parameter) {
            return all(parameter).stream().findFirst();
        }
    }

    public RuleDefinition {
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
        fixes = List.copyOf(fixes);
        marketplaces = List.copyOf(marketplaces);
        if (check.isPresent() == builtIn.isPresent()) {
            throw new IllegalArgumentException("rule " + id + " needs either check or builtIn");
        }
    }
}
