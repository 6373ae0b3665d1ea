package org.appealworkbench.workflow;

import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PathDefinition;

/** Finds the letter that was meant, among those the case needs or, if asked for by id, any of its type. */
record LetterChoice(Review review) {

    Letter letter(Optional<LetterId> wanted, Stages stages) {
        return wanted.map(id -> byId(id, stages)).orElseGet(this::appeal);
    }

    private Letter byId(LetterId id, Stages stages) {
        return review.letters().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseGet(() -> stages.compose(
                        review,
                        review.type()
                                .letter(id)
                                .orElseThrow(() -> new AppealException(
                                        WorkflowError.UNKNOWN_LETTER,
                                        "Appeal type '" + review.type().id() + "' has no letter '" + id + "'. It has: "
                                                + letterIds() + "."))));
    }

    private Letter appeal() {
        return review.letters().stream()
                .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                .findFirst()
                .orElseThrow(this::noAppeal);
    }

    private AppealException noAppeal() {
        Optional<PathDefinition> silent =
                review.interview().path().flatMap(review.type()::path).filter(path -> !path.letter());
        if (silent.isPresent()) {
            return new AppealException(
                    WorkflowError.NO_LETTER_ON_PATH,
                    "On the path '" + silent.get().id() + "' Amazon wants no letter: "
                            + review.type()
                                    .messages()
                                    .find("en", "path." + silent.get().id() + ".do")
                                    .orElse("see 'appeal types show "
                                            + review.type().id() + "'."));
        }
        return new AppealException(
                WorkflowError.NO_APPEAL,
                "This case needs no appeal letter now; name one with --letter. Its type has: " + letterIds() + ".");
    }

    private String letterIds() {
        return String.join(
                ", ",
                review.type().letters().stream()
                        .map(letter -> letter.id().value())
                        .toList());
    }
}
