package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.Notice;

/** What only the client can say: the mail's open ends, and what each ask needs. Asked for events, never for conclusions. */
final class ClientQuestions {
    private static final double SURE = 0.5;

    private ClientQuestions() {}

    static List<Message> of(Decision decision, Notice notice, List<Hypothesis> causes, Optional<Due> due) {
        List<Message> questions = new ArrayList<>();
        if (decision.kind() == MailKind.PHISHING || decision.kind() == MailKind.OTHER_NOT_AMAZON) {
            return questions;
        }
        questions.add(Message.of("client.performance-notification"));
        if (notice.received().isEmpty()) {
            questions.add(Message.of("client.received"));
        }
        if (due.flatMap(Due::date).isEmpty() && !notice.asks().isEmpty()) {
            questions.add(Message.of("client.deadline"));
        }
        if (causes.isEmpty() || causes.get(0).confidence() < SURE) {
            questions.add(Message.of("client.cause"));
        }
        for (Ask ask : notice.asks()) {
            questions.add(Message.of("client.ask." + ask.topic().word())
                    .with("ask", ask.text().replaceAll("\\s+", " ")));
        }
        if (decision.kind() == MailKind.REPLY) {
            questions.add(Message.of("client.earlier-submissions"));
        }
        return questions;
    }
}
