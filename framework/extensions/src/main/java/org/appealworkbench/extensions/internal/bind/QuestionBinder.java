package org.appealworkbench.extensions.internal.bind;

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
        return new Page(
                page.text("id"),
                page.expression("visible"),
                page.groups("questions").stream().map(QuestionBinder::question).toList());
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
                question.groups("choices").stream().map(QuestionBinder::choice).toList(),
                question.find("unit"),
                question.find("policy"),
                question.find("source"),
                question.find("of").map(list -> new Question.ReferenceTarget(list, question.flag("many", false))),
                question.groups("questions").stream()
                        .map(QuestionBinder::question)
                        .toList(),
                question.place());
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
        return new Choice(choice.text("id"), choice.localText("letter"));
    }
}
