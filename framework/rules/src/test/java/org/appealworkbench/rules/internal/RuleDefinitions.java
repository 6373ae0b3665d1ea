package org.appealworkbench.rules.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.api.type.RuleDefinition.Waivable;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;

/** Definitions of rules for tests. */
record RuleDefinitions(
        String id,
        Severity severity,
        Optional<String> each,
        Optional<String> when,
        Optional<String> check,
        Optional<BuiltIn> builtIn,
        Optional<String> at,
        Map<String, String> args,
        Optional<LocalDate> since,
        List<String> marketplaces,
        Waivable waivable) {

    static RuleDefinitions check(String id, String check) {
        return new RuleDefinitions(
                id,
                Severity.ERROR,
                Optional.empty(),
                Optional.empty(),
                Optional.of(check),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Waivable.REVIEWER);
    }

    static RuleDefinitions builtIn(String id, Severity severity, BuiltIn builtIn) {
        return new RuleDefinitions(
                id,
                severity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(builtIn),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                List.of(),
                severity == Severity.ERROR ? Waivable.REVIEWER : Waivable.CONSULTANT);
    }

    RuleDefinitions each(String list, String place) {
        return new RuleDefinitions(
                id,
                severity,
                Optional.of(list),
                when,
                check,
                builtIn,
                Optional.of(place),
                args,
                since,
                marketplaces,
                waivable);
    }

    RuleDefinitions when(String condition) {
        return new RuleDefinitions(
                id, severity, each, Optional.of(condition), check, builtIn, at, args, since, marketplaces, waivable);
    }

    RuleDefinitions arg(String name, String source) {
        return new RuleDefinitions(
                id, severity, each, when, check, builtIn, at, Map.of(name, source), since, marketplaces, waivable);
    }

    RuleDefinitions since(LocalDate first, String marketplace) {
        return new RuleDefinitions(
                id, severity, each, when, check, builtIn, at, args, Optional.of(first), List.of(marketplace), waivable);
    }

    RuleDefinition build() {
        Map<String, Expr> arguments = new LinkedHashMap<>();
        args.forEach((name, source) -> arguments.put(name, new Expr(source, CaseBuilder.PLACE)));
        return new RuleDefinition(
                RuleId.of(id),
                RuleStage.INTERVIEW,
                severity,
                Optional.empty(),
                false,
                each,
                when.map(text -> new Expr(text, CaseBuilder.PLACE)),
                check.map(text -> new Expr(text, CaseBuilder.PLACE)),
                builtIn,
                at,
                arguments,
                List.of(),
                waivable,
                Optional.empty(),
                since,
                Optional.empty(),
                marketplaces,
                Optional.empty(),
                CaseBuilder.PLACE);
    }
}
