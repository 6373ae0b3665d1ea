package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.type.EvidenceRequirement;
import org.appealworkbench.api.type.EvidenceRequirement.Need;
import org.appealworkbench.api.type.Severity;

/** Evidence that the type says must (or should: a warning) be attached on this path and is not there. */
final class RequiredEvidence implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        for (EvidenceRequirement wanted : subject.review().type().evidence()) {
            if (wanted.need() != Need.MAY
                    && isWanted(subject, wanted)
                    && !isMet(wanted, subject.review().caseFile().evidence())) {
                out.add(
                        "evidence:" + wanted.id(),
                        out.message(wanted.need() == Need.MUST ? "must" : "should")
                                .with("evidence", Message.of("evidence." + wanted.id() + ".label"))
                                .with("accept", Message.of("evidence." + wanted.id() + ".accept")),
                        wanted.id(),
                        wanted.need() == Need.MUST ? null : Severity.WARNING,
                        null);
            }
        }
    }

    private static boolean isWanted(CaseSubject subject, EvidenceRequirement wanted) {
        boolean isOnPath = wanted.paths().isEmpty()
                || subject.review()
                        .interview()
                        .path()
                        .map(wanted.paths()::contains)
                        .orElse(false);
        return isOnPath && wanted.when().map(subject.holds()::test).orElse(true);
    }

    private static boolean isMet(EvidenceRequirement wanted, List<Evidence> pieces) {
        return pieces.stream()
                .anyMatch(piece -> piece.proves().contains(wanted.id())
                        || piece.kind().map(wanted.kinds()::contains).orElse(false));
    }
}
