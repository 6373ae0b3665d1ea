package org.appealworkbench.rules.internal.check;

import org.appealworkbench.api.interview.AnswerFault;

/** What the interview found wrong with answers, by {@code kind}. */
final class AnswerFaults implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("kind");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        for (AnswerFault fault : subject.review().interview().faults()) {
            if (subject.builtIn().all("kind").contains(fault.kind().word())) {
                String judged = subject.review()
                        .interview()
                        .item(fault.path())
                        .map(item -> item.cell().toString())
                        .orElse("");
                out.add(fault.path().toString(), fault.message(), judged);
            }
        }
    }
}
