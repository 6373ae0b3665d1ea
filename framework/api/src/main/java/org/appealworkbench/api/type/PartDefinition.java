package org.appealworkbench.api.type;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.QuestionId;

/**
 * One part of a letter: one template, one CommonMark text.
 *
 * @param heading by letter language, made by the renderer; empty for none
 * @param numbered whether the heading is numbered
 * @param template file name below {@code templates/}
 * @param when whether the part is written; absent means always, unknown means not
 * @param box the purpose of the form's box it goes to: {@code root-cause}, {@code corrective}, {@code preventive},
 *     {@code all}
 * @param answers which topics of asks it answers
 * @param answersFrom the questions whose answers do so, besides those that belong to the topic by their role
 */
public record PartDefinition(
        PartId id,
        PartRole role,
        LocalText heading,
        boolean numbered,
        String template,
        Optional<Expr> when,
        String box,
        List<AskTopic> answers,
        List<QuestionId> answersFrom,
        Place place) {

    public PartDefinition {
        answers = List.copyOf(answers);
        answersFrom = List.copyOf(answersFrom);
    }

    public PartDefinition(
            PartId id,
            PartRole role,
            LocalText heading,
            boolean numbered,
            String template,
            Optional<Expr> when,
            String box,
            List<AskTopic> answers,
            Place place) {
        this(id, role, heading, numbered, template, when, box, answers, List.of(), place);
    }
}
