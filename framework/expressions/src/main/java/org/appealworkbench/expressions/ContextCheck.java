package org.appealworkbench.expressions;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Compiles an expression and checks that its result is what its place wants; gives it back if it is sound. */
final class ContextCheck {

    private final Expressions expressions;
    private final List<Fault> faults;

    ContextCheck(Expressions expressions, List<Fault> faults) {
        this.expressions = expressions;
        this.faults = faults;
    }

    Optional<Expression> condition(Expr source, TypeScope scope) {
        Optional<Expression> compiled = any(source, scope);
        compiled.filter(expression -> expression.type().kind() != Kind.FLAG)
                .ifPresent(expression -> report(
                        source,
                        FaultCode.TYPE_MISMATCH,
                        "a condition must be a yes-no value; this is "
                                + Kinds.describe(expression.type().kind())));
        return compiled;
    }

    /** @param word {@code calculate} or {@code default} */
    Optional<Expression> answer(Expr source, TypeScope scope, Question question, String word) {
        if (question.type() == QuestionType.LIST) {
            report(
                    source,
                    FaultCode.TYPE_MISMATCH,
                    "a list cannot have '" + word + "': give it to the fields of its rows");
            return Optional.empty();
        }
        Optional<Expression> compiled = any(source, scope);
        compiled.ifPresent(expression -> fit(source, expression.type(), question, word));
        return compiled;
    }

    Optional<Expression> any(Expr source, TypeScope scope) {
        Expressions.Compiled compiled = expressions.compile(source, scope);
        faults.addAll(compiled.faults());
        return compiled.expression();
    }

    private void fit(Expr source, ValueType given, Question question, String word) {
        ValueType wanted = ValueType.of(question);
        boolean bothTextual = isTextual(given.kind()) && isTextual(wanted.kind());
        if (!bothTextual && given.kind() != wanted.kind()) {
            report(
                    source,
                    FaultCode.TYPE_MISMATCH,
                    "'" + word + "' of a question of type " + question.type().word() + " must give "
                            + Kinds.describe(wanted.kind()) + "; this is " + Kinds.describe(given.kind()));
        } else if (wanted.kind() == Kind.CHOICE) {
            given.choices().stream()
                    .filter(id -> !wanted.choices().contains(id))
                    .sorted()
                    .findFirst()
                    .ifPresent(id -> report(
                            source,
                            FaultCode.UNKNOWN_CHOICE,
                            "'" + question.id() + "' has no choice '" + id + "'" + Nearest.hint(id, wanted.choices())));
        }
    }

    private static boolean isTextual(Kind kind) {
        return kind == Kind.TEXT || kind == Kind.CHOICE;
    }

    private void report(Expr source, FaultCode code, String sentence) {
        faults.add(Fault.error(source.place(), code.code(), sentence));
    }
}
