package org.appealworkbench.rules.internal.check;

import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;

/** What went wrong while composing, by {@code code}. */
final class LetterFaults implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("code");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        for (Letter letter : subject.review().letters()) {
            for (LetterFault fault : letter.faults()) {
                if (subject.builtIn().all("code").contains(fault.code())) {
                    out.add(fault.at(), fault.message(), "");
                }
            }
        }
    }
}
