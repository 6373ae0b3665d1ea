package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.PhishingVerdict;

/** What to do, in the order of urgency. The words are in policy, by class of mail. */
final class NextSteps {
    /** A second cause that reaches this share of the first is a second problem. */
    private static final double SECOND_PROBLEM = 0.75;

    private static final int SURE = 8;

    /** Of what is no mail but only the name of its picture. */
    static final List<Message> OF_NO_MESSAGE = List.of(Message.of("next.copy-message"));

    private NextSteps() {}

    static List<Message> of(Decision decision, List<Hypothesis> causes, PhishingVerdict phishing, Optional<Due> due) {
        List<Message> steps = new ArrayList<>();
        steps.add(Message.of("next." + decision.mailClass().word()));
        if (decision.kind() == MailKind.PHISHING || decision.kind() == MailKind.OTHER_NOT_AMAZON) {
            return steps;
        }
        due.ifPresent(time -> steps.add(until(time)));
        if (namesTwoProblems(causes)) {
            steps.add(Message.of("next.split")
                    .with("first", causes.get(0).category())
                    .with("second", causes.get(1).category()));
        }
        if (!causes.isEmpty() && causes.get(0).type().isEmpty()) {
            steps.add(Message.of("next.no-type").with("category", causes.get(0).category()));
        }
        if (phishing.level() != PhishingVerdict.Level.NO_SIGN) {
            steps.add(Message.of("next.check-performance-notifications"));
        }
        return steps;
    }

    private static Message until(Due due) {
        Message message = Message.of(due.date().isPresent() ? "next.due" : "next.due-words")
                .with("words", due.words());
        return due.date()
                .map(day -> message.with("date", new Message.Date(day)))
                .orElse(message);
    }

    private static boolean namesTwoProblems(List<Hypothesis> causes) {
        return causes.size() > 1
                && causes.get(1).score() >= SURE
                && causes.get(1).score() >= SECOND_PROBLEM * causes.get(0).score();
    }
}
