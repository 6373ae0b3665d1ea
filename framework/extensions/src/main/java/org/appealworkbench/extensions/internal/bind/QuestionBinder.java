package org.appealworkbench.extensions.internal.bind;

import java.util.Optional;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Reads {@code questions.yaml}. */
final class QuestionBinder {

    private QuestionBinder() {}

    static Page page(Fields page) {
        return new Page(page.text("id"), page.expression("visible"), page.all("questions", QuestionBinder::question));
    }

    private static Question question(Fields question) {
        return new Question(
                question.as("id", QuestionId::of),
                question.word(QuestionType.class, "type"),
                question.word(AskOf.class, "askOf", AskOf.CLIENT),
                question.find("role"),
                question.expression("required"),
                question.expression("visible"),
                question.expression("default"),
                question.expression("calculate"),
                limits(question),
                question.all("choices", QuestionBinder::choice),
                question.find("unit"),
                question.find("policy"),
                question.find("source"),
                reference(question),
                question.all("questions", QuestionBinder::question),
                question.place());
    }

    private static Optional<Question.ReferenceTarget> reference(Fields question) {
        return question.has("of")
                ? Optional.of(new Question.ReferenceTarget(question.text("of"), question.flag("many", false)))
                : Optional.empty();
    }

    private static Question.Limits limits(Fields question) {
        return new Question.Limits(
                question.decimal("min"),
                question.decimal("max"),
                question.decimal("step"),
                question.whole("minLength"),
                question.whole("maxLength"),
                question.find("pattern"));
    }

    private static Choice choice(Fields choice) {
        return new Choice(
                choice.text("id"), choice.localText("letter"), choice.localText("planned"), choice.placeOf("letter"));
    }
}
