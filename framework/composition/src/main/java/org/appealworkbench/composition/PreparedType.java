package org.appealworkbench.composition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.composition.ask.AskLinks;
import org.appealworkbench.composition.template.TemplateEngine;
import org.appealworkbench.composition.template.TemplateFailed;

/** What is worked out once for a type and kept: its parsed templates, its conditions, its questions by name. */
final class PreparedType {

    private final TemplateEngine engine;
    private final Map<String, Question> questions;
    private final Map<Expr, Expression> conditions = new ConcurrentHashMap<>();
    private final Expressions expressions;
    private final TypeScope scope;
    private final AskLinks asks;

    PreparedType(AppealType type, String macros, Expressions expressions) {
        this.engine = engine(macros);
        this.expressions = expressions;
        this.scope = TypeScope.of(type);
        this.asks = new AskLinks(type);
        Map<String, Question> byName = new LinkedHashMap<>();
        type.questions().forEach(question -> byName.put(question.id().value(), question));
        this.questions = Map.copyOf(byName);
    }

    private static TemplateEngine engine(String macros) {
        try {
            return new TemplateEngine(macros);
        } catch (TemplateFailed e) {
            throw new AppealException(
                    CompositionError.MACROS, e.reason() + "; mend the macros of the policy bundle", e.place(), e);
        }
    }

    TemplateEngine engine() {
        return engine;
    }

    Map<String, Question> questions() {
        return questions;
    }

    AskLinks asks() {
        return asks;
    }

    Expression condition(Expr source) {
        return conditions.computeIfAbsent(source, expr -> expressions.verified(expr, scope));
    }

    /** Absent means always, unknown means not. */
    boolean holds(Optional<Expr> when, Scope values) {
        return when.isEmpty() || condition(when.get()).isTrue(values);
    }
}
