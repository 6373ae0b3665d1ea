package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseState;

/** The day by which the latest message wants an answer is past, or not more than {@code soon} days away. */
final class DeadlinePassed implements CaseCheck {

    /** In all other states the appeal is out, and Amazon's turn to answer. */
    private static final Set<CaseState> WAITING_FOR_US =
            EnumSet.of(CaseState.PREPARING, CaseState.READY, CaseState.REPLIED);

    @Override
    public Parameters parameters() {
        return Parameters.required("soon");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        if (!WAITING_FOR_US.contains(subject.review().caseFile().state())) {
            return;
        }
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
                                told(out, left)
                                        .with("date", new Message.Date(last))
                                        .with("days", Math.abs(left)),
                                last.toString());
                    }
                });
    }

    /** One day is told without a number, which messages cannot inflect. */
    private static Message told(Findings out, long left) {
        if (left == 0) {
            return out.message("today");
        }
        if (Math.abs(left) == 1) {
            return left < 0 ? out.message("yesterday") : out.message("tomorrow");
        }
        return left < 0 ? out.message("past") : out.message("soon");
    }
}
