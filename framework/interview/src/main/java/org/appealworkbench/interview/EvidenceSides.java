package org.appealworkbench.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.interview.figures.FigureComparison;

/** Checks that a title of evidence in the client's words holds the figures of the letter's title. */
final class EvidenceSides {

    private static final AnswerPath PLACE = AnswerPath.of("evidence");

    private EvidenceSides() {}

    static Stream<AnswerFault> faults(CaseFile caseFile) {
        return caseFile.evidence().stream().flatMap(piece -> fault(piece).stream());
    }

    private static Optional<AnswerFault> fault(Evidence piece) {
        if (piece.title().isEmpty() || piece.titleSource().isEmpty()) {
            return Optional.empty();
        }
        List<String> missing = FigureComparison.of(
                        piece.titleSource().get(), piece.title().get())
                .digits();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerFault(
                        AnswerFault.Kind.SOURCE_TEXT,
                        PLACE,
                        Message.of("answer.source-text")
                                .with(
                                        "question",
                                        Message.of("case.evidence.label")
                                                .with("evidence", piece.id().value()))
                                .with("missing", String.join(", ", missing))));
    }
}
