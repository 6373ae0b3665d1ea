package org.appealworkbench.composition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Short ways to write questions. */
final class Ask {

    private Ask() {}

    static Question of(QuestionType type, String id) {
        return question(type, id, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static Question text(String id) {
        return of(QuestionType.TEXT, id);
    }

    static Question list(String id, Question... fields) {
        return question(QuestionType.LIST, id, List.of(), List.of(fields), Optional.empty(), Optional.empty());
    }

    static Question metric(String id, String metric) {
        return question(QuestionType.PERCENT, id, List.of(), List.of(), Optional.empty(), Optional.of(metric));
    }

    static Question reference(String id, String list) {
        return question(
                QuestionType.REFERENCE,
                id,
                List.of(),
                List.of(),
                Optional.of(new Question.ReferenceTarget(list, true)),
                Optional.empty());
    }

    /** @param idsAndTexts {@code id=text for the letter} */
    static Question choice(QuestionType type, String id, String... idsAndTexts) {
        List<Choice> choices = Arrays.stream(idsAndTexts)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Choice(
                        pair[0],
                        pair.length < 2 ? LocalText.EMPTY : LocalText.of("en", pair[1]),
                        Place.of("APPEAL-INF/questions.yaml", 5)))
                .toList();
        return question(type, id, choices, List.of(), Optional.empty(), Optional.empty());
    }

    /** A choice of one thing, with a text for what is done and one for what is planned. */
    static Question planned(String id, String choice, String done, String planned) {
        Choice only = new Choice(
                choice,
                LocalText.of("en", done),
                LocalText.of("en", planned),
                Place.of("APPEAL-INF/questions.yaml", 5));
        return question(QuestionType.CHOICE, id, List.of(only), List.of(), Optional.empty(), Optional.empty());
    }

    /** Whether a row is done or planned. */
    static Question status(String id) {
        List<Choice> choices = List.of(new Choice("done", LocalText.EMPTY), new Choice("planned", LocalText.EMPTY));
        return question(
                QuestionType.CHOICE, id, choices, List.of(), Optional.empty(), Optional.empty(), Optional.of("status"));
    }

    /** The same question with a role. */
    static Question role(String role, Question question) {
        return changed(question, Optional.of(role), question.source());
    }

    /** The same question with a source. */
    static Question source(String source, Question question) {
        return changed(question, question.role(), Optional.of(source));
    }

    private static Question changed(Question question, Optional<String> role, Optional<String> source) {
        return new Question(
                question.id(),
                question.type(),
                question.askOf(),
                role,
                question.required(),
                question.visible(),
                question.suggest(),
                question.calculate(),
                question.limits(),
                question.choices(),
                question.unit(),
                question.policy(),
                source,
                question.reference(),
                question.children(),
                question.place());
    }

    private static Question question(
            QuestionType type,
            String id,
            List<Choice> choices,
            List<Question> children,
            Optional<Question.ReferenceTarget> reference,
            Optional<String> policy) {
        return question(type, id, choices, children, reference, policy, Optional.empty());
    }

    private static Question question(
            QuestionType type,
            String id,
            List<Choice> choices,
            List<Question> children,
            Optional<Question.ReferenceTarget> reference,
            Optional<String> policy,
            Optional<String> role) {
        return new Question(
                QuestionId.of(id),
                type,
                AskOf.CLIENT,
                role,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Question.Limits.NONE,
                choices,
                Optional.empty(),
                policy,
                Optional.empty(),
                reference,
                children,
                Place.of("APPEAL-INF/questions.yaml", 5));
    }
}
