package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.appealworkbench.api.Message;

/** The day by which the latest message wants an answer is past, or not more than {@code soon} days away. */
final class DeadlinePassed implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("soon");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        int soon = Integer.parseInt(subject.builtIn().one("soon").orElseThrow());
        LocalDate today = subject.review().interview().today();
        subject.review()
                .notice()
                .deadline()
                .flatMap(deadline -> deadline.date())
                .ifPresent(last -> {
                    long left = ChronoUnit.DAYS.between(today, last);
                    if (left <= soon) {
                        out.add(
                                "notice.deadline",
                                out.message(left < 0 ? "past" : "soon")
                                        .with("date", new Message.Date(last))
                                        .with("days", Math.abs(left)),
                                last.toString());
                    }
                });
    }
}
