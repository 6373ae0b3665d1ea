package org.appealworkbench.interview;

import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.type.AppealType;

/** Checks the path that a case names. */
final class Paths {

    private Paths() {}

    /** The fault of a case whose path its type does not have; such a case is argued on the first path offered. */
    static Optional<AnswerFault> fault(CaseFile caseFile, AppealType type) {
        return caseFile.path()
                .filter(path -> type.path(path).isEmpty())
                .map(path -> new AnswerFault(
                        AnswerFault.Kind.INVALID,
                        AnswerPath.of(CaseNames.PATH),
                        Message.of("answer.invalid.path")
                                .with("question", Message.of("case.path.label"))
                                .with("given", path.value())));
    }
}
