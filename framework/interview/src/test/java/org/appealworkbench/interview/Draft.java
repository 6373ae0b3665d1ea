package org.appealworkbench.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** A question in the making. */
final class Draft {

    private final String id;
    private final QuestionType type;
    private final List<Draft> fields = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private String required;
    private String visible;
    private String suggest;
    private String calculate;
    private String source;
    private Question.ReferenceTarget reference;
    private Question.Limits limits = Question.Limits.NONE;

    private Draft(String id, QuestionType type) {
        this.id = id;
        this.type = type;
    }

    static Draft question(String id, QuestionType type) {
        return new Draft(id, type);
    }

    static Draft list(String id, Draft... fields) {
        Draft list = new Draft(id, QuestionType.LIST);
        list.fields.addAll(List.of(fields));
        return list;
    }

    Draft required(String expression) {
        required = expression;
        return this;
    }

    Draft visible(String expression) {
        visible = expression;
        return this;
    }

    Draft suggest(String expression) {
        suggest = expression;
        return this;
    }

    Draft calculate(String expression) {
        calculate = expression;
        return this;
    }

    Draft source(String fact) {
        source = fact;
        return this;
    }

    Draft of(String list, boolean many) {
        reference = new Question.ReferenceTarget(list, many);
        return this;
    }

    Draft choices(String... ids) {
        List.of(ids).forEach(choice -> choices.add(new Choice(choice, LocalText.of("en", choice))));
        return this;
    }

    Draft bounds(String min, String max, String step) {
        limits = new Question.Limits(
                Optional.ofNullable(min).map(BigDecimal::new),
                Optional.ofNullable(max).map(BigDecimal::new),
                Optional.ofNullable(step).map(BigDecimal::new),
                limits.minLength(),
                limits.maxLength(),
                limits.pattern());
        return this;
    }

    Draft length(Integer min, Integer max, String pattern) {
        limits = new Question.Limits(
                limits.min(),
                limits.max(),
                limits.step(),
                Optional.ofNullable(min),
                Optional.ofNullable(max),
                Optional.ofNullable(pattern));
        return this;
    }

    Question build() {
        return new Question(
                QuestionId.of(id),
                type,
                AskOf.CLIENT,
                Optional.empty(),
                expr(required),
                expr(visible),
                expr(suggest),
                expr(calculate),
                limits,
                choices,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(source),
                Optional.ofNullable(reference),
                fields.stream().map(Draft::build).toList(),
                Place.of("questions.yaml"));
    }

    private Optional<Expr> expr(String text) {
        return Optional.ofNullable(text).map(source -> new Expr(source, Place.of("questions.yaml", 1, 1)));
    }
}
