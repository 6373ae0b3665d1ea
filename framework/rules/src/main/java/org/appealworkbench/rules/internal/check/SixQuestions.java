package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Whether the appeal tells what, where, when, who, why and how, each by at least one fact of the case. On the paths {@code paths}; words by hand cannot be judged. */
final class SixQuestions implements CaseCheck {

    /** What a notice is about, given as an answer. */
    private static final Set<QuestionType> NAMED_BY_NOTICES = EnumSet.of(QuestionType.ASIN, QuestionType.ORDER_ID);

    private static final Set<QuestionType> DATES =
            EnumSet.of(QuestionType.DATE, QuestionType.DATE_TIME, QuestionType.PERIOD);

    @Override
    public Parameters parameters() {
        return Parameters.required("paths");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        boolean isFirst = subject.review().caseFile().submittedRounds().isEmpty();
        if (!isFirst || !subject.isOnPath(subject.builtIn().all("paths"))) {
            return;
        }
        subject.appeal().ifPresent(letter -> {
            for (String question : open(letter, subject.review().interview())) {
                out.add("letter:" + letter.id(), out.message(question), question);
            }
        });
    }

    private static List<String> open(Letter letter, Interview interview) {
        List<Origin> all = letter.parts().stream()
                .flatMap(part -> Spans.of(part.blocks()))
                .flatMap(span -> span.origins().stream())
                .toList();
        if (all.stream().anyMatch(Origin.Manual.class::isInstance)) {
            return List.of();
        }
        List<Question> answered = all.stream()
                .flatMap(CaseFacts::paths)
                .distinct()
                .flatMap(path -> interview.item(path).stream())
                .map(Item::question)
                .toList();
        List<String> open = new ArrayList<>();
        if (all.stream().noneMatch(origin -> origin instanceof Origin.Notice || origin instanceof Origin.Report)
                && noneOf(answered, "metric-value")
                && noneOf(answered, NAMED_BY_NOTICES)) {
            open.add("what");
        }
        if (all.stream().noneMatch(Origin.Seller.class::isInstance)) {
            open.add("where");
        }
        if (noneOf(answered, DATES)) {
            open.add("when");
        }
        if (noneOf(answered, "owner")) {
            open.add("who");
        }
        if (!isTold(letter, PartRole.ROOT_CAUSE)) {
            open.add("why");
        }
        if (!isTold(letter, PartRole.CORRECTIVE)) {
            open.add("how");
        }
        return open;
    }

    private static boolean noneOf(List<Question> answered, String role) {
        return answered.stream().noneMatch(question -> question.hasRole(role));
    }

    private static boolean noneOf(List<Question> answered, Set<QuestionType> types) {
        return answered.stream().noneMatch(question -> types.contains(question.type()));
    }

    private static boolean isTold(Letter letter, PartRole role) {
        return letter.parts().stream()
                .filter(part -> part.role() == role)
                .map(Part::blocks)
                .flatMap(Spans::of)
                .flatMap(span -> span.origins().stream())
                .anyMatch(origin -> origin instanceof Origin.Answer || origin instanceof Origin.Manual);
    }
}
