package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.Severity;

/**
 * The last submission has no answer yet and the waiting time {@code time} has not passed: a second one starts the queue anew.
 * Before submitting it is only worth knowing, because a letter may be prepared meanwhile.
 */
final class ReplyPending implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("time");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        List<Round> sent = subject.review().caseFile().submittedRounds();
        if (sent.isEmpty() || sent.get(sent.size() - 1).reply().isPresent()) {
            return;
        }
        Round last = sent.get(sent.size() - 1);
        LocalDate today = subject.review().interview().today();
        String time = subject.builtIn().one("time").orElseThrow();
        last.submitted()
                .flatMap(submitted -> Waiting.until(subject.review(), time, submitted))
                .filter(until -> today.isBefore(until))
                .ifPresent(until -> out.add(
                        "rounds",
                        out.message().with("round", last.number()).with("date", new Message.Date(until)),
                        until.toString(),
                        subject.review().stage() == Stage.SUBMIT ? null : Severity.INFO,
                        null));
    }
}
