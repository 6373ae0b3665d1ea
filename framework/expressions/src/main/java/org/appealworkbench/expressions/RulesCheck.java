package org.appealworkbench.expressions;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleStage;

/** Checks the expressions of rules, in the scope that {@code each} and {@code on} give them. */
final class RulesCheck {

    private final AppealType type;
    private final ContextCheck contexts;
    private final List<Fault> faults;

    RulesCheck(AppealType type, ContextCheck contexts, List<Fault> faults) {
        this.type = type;
        this.contexts = contexts;
        this.faults = faults;
    }

    void check(RuleDefinition rule, TypeScope outside) {
        Optional<TypeScope> inside =
                rule.each().map(each -> scope(rule, each, outside)).orElse(Optional.of(outside));
        if (inside.isEmpty()) {
            return;
        }
        TypeScope scope = rule.on() == RuleStage.LETTER ? inside.get().withLetter() : inside.get();
        rule.when().ifPresent(when -> contexts.condition(when, scope));
        rule.check().ifPresent(check -> contexts.condition(check, scope));
        rule.args().values().forEach(argument -> contexts.any(argument, scope));
        rule.at()
                .filter(at -> at.startsWith(CaseNames.ROW + "."))
                .map(at -> at.substring(CaseNames.ROW.length() + 1))
                .filter(field -> scope.row()
                        .filter(row -> row.fields().containsKey(field))
                        .isEmpty())
                .ifPresent(field -> report(
                        rule,
                        FaultCode.UNKNOWN_FIELD,
                        "'at' names row." + field + ", and "
                                + rule.each()
                                        .map(each -> "rows of '" + each + "' have no such field")
                                        .orElse("there is no 'each'")));
    }

    /** The scope inside the rows of the list; empty after a fault was reported. */
    private Optional<TypeScope> scope(RuleDefinition rule, String each, TypeScope outside) {
        TypeScope scope = outside;
        Optional<Question> list = Optional.empty();
        for (String name : each.split("\\.", -1)) {
            Optional<QuestionId> id = id(name);
            Optional<Question> above = list;
            list = id.flatMap(question -> above.isPresent() ? above.get().child(question) : type.question(question));
            if (list.filter(found -> found.type() == QuestionType.LIST).isEmpty()) {
                report(rule, FaultCode.UNKNOWN_NAME, "'each' names '" + each + "', and '" + name + "' is no list");
                return Optional.empty();
            }
            scope = scope.inRow(ValueType.of(list.get()));
        }
        return Optional.of(scope);
    }

    private static Optional<QuestionId> id(String name) {
        try {
            return Optional.of(QuestionId.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void report(RuleDefinition rule, FaultCode code, String sentence) {
        faults.add(Fault.error(rule.place(), code.code(), "rule " + rule.id() + ": " + sentence));
    }
}
