package org.appealworkbench.rules.internal.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;

/** What the letters cite is there, and what is there some letter cites. */
final class EvidenceBothWays implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        if (subject.review().letters().isEmpty()) {
            return;
        }
        Set<EvidenceId> cited = new LinkedHashSet<>(subject.facts().cited());
        for (Letter letter : subject.review().letters()) {
            for (Part part : letter.parts()) {
                Spans.of(part.blocks())
                        .filter(Span.Citation.class::isInstance)
                        .flatMap(span -> ((Span.Citation) span).evidence().stream())
                        .distinct()
                        .forEach(id -> {
                            cited.add(id);
                            if (subject.review().caseFile().evidence(id).isEmpty()) {
                                out.add(
                                        "part:" + part.id(),
                                        out.message("absent").with("evidence", id.value()),
                                        "");
                            }
                        });
            }
        }
        for (Evidence piece : subject.review().caseFile().evidence()) {
            if (!cited.contains(piece.id())) {
                out.add(
                        piece.id().value(),
                        out.message("unused")
                                .with("evidence", piece.id().value())
                                .with("file", piece.file()),
                        piece.file());
            }
        }
    }
}
