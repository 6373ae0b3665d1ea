package org.appealworkbench.headless;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.notice.ReceivedMail;

/** A mail as read, for a person: what it is, what it asks, until when, what to do. */
final class NoticeLines {

    private static final int WORDS_SHOWN = 4;
    private static final int CAUSES_SHOWN = 3;

    private final Session session;
    private final Messages policy;

    NoticeLines(Session session) {
        this.session = session;
        this.policy = session.workflow().policy().messages();
    }

    void print(ReceivedMail mail, MailReading reading) {
        line("notice.kind", Message.of("mail." + reading.mailClass().word()));
        reading.causes().stream().limit(CAUSES_SHOWN).forEach(this::cause);
        reading.subcategory().ifPresent(finer -> line("notice.subcategory", named("subcategory", finer)));
        reading.status()
                .ifPresent(status -> line("notice.status", session.staff().text(Message.of("status." + status))));
        mail.sender().ifPresent(sender -> line("notice.sender", sender));
        ids(reading.notice());
        reading.notice().metrics().forEach(this::metric);
        reading.facts().stream()
                .map(fact -> named("fact", fact.kind()) + ": " + oneLine(fact.text()))
                .distinct()
                .forEach(fact -> line("notice.fact", fact));
        reading.notice()
                .asks()
                .forEach(ask -> line(
                        "notice.ask",
                        ask.id() + " " + oneLine(ask.text()) + " ["
                                + named("topic", ask.topic().word()) + "]"));
        reading.notice().duties().forEach(duty -> line("notice.duty", oneLine(duty.text())));
        reading.due().ifPresent(this::due);
        line(
                "notice.phishing",
                Message.of("verdict." + reading.phishing().level().word()));
        reading.phishing().reasons().forEach(this::indented);
        reading.nextSteps().forEach(step -> line("notice.next", step));
        if (!reading.clientQuestions().isEmpty()) {
            session.terminal().result(session.staff().text("notice.client"));
            reading.clientQuestions().forEach(this::indented);
        }
        reading.notes().forEach(note -> line("notice.note", note));
    }

    private void cause(Hypothesis cause) {
        Message name = Message.of("category." + cause.category());
        String type = cause.type().map(id -> ", appeal new " + id).orElse("");
        line(
                "notice.cause",
                text(name) + " (" + cause.category() + ", " + Math.round(cause.confidence() * 100) + " %" + type + ")");
        List<Evidence> evidence = cause.evidence();
        if (!evidence.isEmpty()) {
            String words = String.join(
                    "; ",
                    evidence.stream()
                            .limit(WORDS_SHOWN)
                            .map(one -> "\"" + oneLine(one.words()) + "\" @"
                                    + one.range().start())
                            .toList());
            session.terminal().result("    " + words);
        }
    }

    private void ids(Notice notice) {
        for (String kind : List.of("asin", "order-id", "complaint-id")) {
            List<String> ids = notice.ids(kind);
            if (!ids.isEmpty()) {
                line("notice." + kind, String.join(", ", ids));
            }
        }
    }

    private void metric(MetricReading metric) {
        line(
                "notice.metric",
                named("metric", metric.metric()) + ": " + metric.valueText().orElse("?")
                        + metric.targetText()
                                .map(target -> " (" + oneLine(target) + ")")
                                .orElse(""));
    }

    private void due(Due due) {
        String origin = due.origin() instanceof Origin.Policy table
                ? session.staff()
                        .text(Message.of("notice.due.policy")
                                .with("id", table.id())
                                .with("source", table.source()))
                : session.staff().text("notice.due.mail");
        Optional<String> day = due.date().map(Object::toString);
        line(
                "notice.due",
                oneLine(due.words()) + day.map(date -> " = " + date).orElse("")
                        + due.zone().map(zone -> " " + zone).orElse("") + " (" + origin + ")");
    }

    private void indented(Message message) {
        session.terminal().result("    - " + text(message));
    }

    private void line(String key, Message message) {
        line(key, text(message));
    }

    private void line(String key, String text) {
        session.terminal().result(session.staff().text(Message.of(key).with("text", text)));
    }

    private String text(Message message) {
        return session.staff().text(message, policy);
    }

    /** What staff call a word of the data; the word itself where nobody named it. */
    private String named(String family, String word) {
        Message name = Message.of(family + "." + word);
        String text = text(name);
        return text.equals(name.key()) ? word : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
