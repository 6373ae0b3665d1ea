package org.appealworkbench.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;

/** The types of a case that answered other rounds: what their questions asked stays in the case and is no stranger. */
record OtherTypes(List<AppealType> types) {

    static OtherTypes of(CaseFile caseFile, Function<AppealTypeId, Optional<AppealType>> known) {
        Stream<AppealTypeId> ofRounds =
                caseFile.rounds().stream().map(Round::appealType).flatMap(Optional::stream);
        return new OtherTypes(Stream.concat(Stream.of(caseFile.appealType()), ofRounds)
                .distinct()
                .filter(id -> !id.equals(caseFile.currentType()))
                .flatMap(id -> known.apply(id).stream())
                .toList());
    }

    Review withoutStrangers(Review review) {
        Interview interview = review.interview();
        List<AnswerFault> left =
                interview.faults().stream().filter(fault -> !isKnown(fault)).toList();
        if (left.size() == interview.faults().size()) {
            return review;
        }
        Interview known = new Interview(
                interview.type(),
                interview.path(),
                interview.offered(),
                interview.letterLanguage(),
                interview.marketplace(),
                interview.today(),
                interview.items(),
                left,
                interview.proposed());
        return new Review(
                review.caseFile(),
                review.type(),
                review.policy(),
                review.notice(),
                known,
                review.letters(),
                review.boxTexts(),
                review.inspections(),
                review.health(),
                review.stage());
    }

    private boolean isKnown(AnswerFault fault) {
        return fault.kind() == AnswerFault.Kind.UNKNOWN_QUESTION
                && types.stream().anyMatch(type -> type.questionAt(questions(fault.path()))
                        .isPresent());
    }

    private static String questions(AnswerPath path) {
        return path.steps().stream().map(step -> step.question().value()).collect(Collectors.joining("."));
    }
}
