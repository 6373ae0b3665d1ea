package org.appealworkbench.expressions;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.Question;

/** Checks the expressions of questions, and notes what each question depends on. */
final class QuestionsCheck {

    private final ContextCheck contexts;
    private final Dependencies dependencies;

    QuestionsCheck(ContextCheck contexts, Dependencies dependencies) {
        this.contexts = contexts;
        this.dependencies = dependencies;
    }

    void check(Page page, TypeScope scope) {
        Set<String> pageReads = reads(page.visible().flatMap(visible -> contexts.condition(visible, scope)));
        page.questions().forEach(question -> check(question, "", "", pageReads, scope));
    }

    /**
     * @param list dotted path of the list that the question is a field of, empty outside lists
     * @param outer that of the list around it
     */
    private void check(Question question, String list, String outer, Set<String> inherited, TypeScope scope) {
        Set<String> reads = new LinkedHashSet<>(inherited);
        reads.addAll(reads(question.visible().flatMap(visible -> contexts.condition(visible, scope))));
        reads.addAll(
                reads(question.calculate().flatMap(source -> contexts.answer(source, scope, question, "calculate"))));
        reads.addAll(reads(question.suggest().flatMap(source -> contexts.answer(source, scope, question, "default"))));
        question.required().ifPresent(required -> contexts.condition(required, scope));

        String dotted = list.isEmpty() ? question.id().value() : list + "." + question.id();
        dependencies.add(dotted, list, outer, reads, question.place());
        if (!question.children().isEmpty()) {
            TypeScope inner = scope.inRow(ValueType.of(question));
            question.children().forEach(child -> check(child, dotted, list, Set.of(), inner));
        }
    }

    private static Set<String> reads(Optional<Expression> expression) {
        return expression.map(Expression::reads).orElse(Set.of());
    }
}
