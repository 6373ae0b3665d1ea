package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.notice.ReceivedMail;

/** A mail as read, in JSON: in full with places, or in the fields of a labelled record. */
final class NoticeJson {

    private static final String NO_CATEGORY = "other";

    private final Session session;

    NoticeJson(Session session) {
        this.session = session;
    }

    /** The fields of a labelled record, and then what only a reader knows. */
    ObjectNode labelled(String id, ReceivedMail mail, MailReading reading, Optional<String> repeatOf) {
        ObjectNode node = Json.object();
        node.put("id", id);
        classes(node, reading, "account_status");
        ids(node, reading.notice(), "order_ids", "complaint_ids");
        metrics(node, reading);
        texts(
                node.putArray("asks"),
                reading.notice().asks().stream().map(ask -> ask.text()).toList());
        node.put(
                "deadline",
                reading.notice().deadline().map(deadline -> deadline.text()).orElse(null));
        node.put("reply_outcome", reading.outcome().orElse(null));
        node.put("sender", mail.sender().orElse(null));
        node.put("repeat_of", repeatOf.orElse(null));
        texts(
                node.putArray("duties"),
                reading.notice().duties().stream().map(duty -> duty.text()).toList());
        reader(node, reading);
        return node;
    }

    /** Everything, each finding with its place in the text. */
    ObjectNode full(ReceivedMail mail, MailReading reading) {
        ObjectNode node = Json.object();
        classes(node, reading, "accountStatus");
        node.put("outcome", reading.outcome().orElse(null));
        ids(node, reading.notice(), "orderIds", "complaintIds");
        metrics(node, reading);
        ArrayNode asks = node.putArray("asks");
        reading.notice().asks().forEach(ask -> {
            ObjectNode item = at(asks.addObject(), ask.text(), ask.range());
            item.put("id", ask.id());
            item.put("topic", ask.topic().word());
        });
        ArrayNode duties = node.putArray("duties");
        reading.notice().duties().forEach(duty -> at(duties.addObject(), duty.text(), duty.range()));
        node.set("deadline", deadline(reading.due()));
        node.put("sender", mail.sender().orElse(null));
        node.put("received", mail.received().map(Object::toString).orElse(null));
        texts(node.putArray("marketplaces"), reading.marketplaces());
        ArrayNode facts = node.putArray("facts");
        for (Mention fact : reading.facts()) {
            at(facts.addObject(), fact.text(), fact.range()).put("kind", fact.kind());
        }
        evidence(node.putArray("grounds"), reading.grounds());
        node.put("openWith", reading.openWith().map(Object::toString).orElse(null));
        reader(node, reading);
        texts(node.putArray("askTheClient"), sentences(reading.clientQuestions()));
        texts(node.putArray("attachments"), mail.attachments());
        texts(node.putArray("notes"), sentences(reading.notes()));
        return node;
    }

    private static void classes(ObjectNode node, MailReading reading, String accountStatus) {
        node.put("lang", reading.language());
        node.put("kind", reading.kind().word());
        node.put("category", category(reading));
        node.put("subcategory", reading.subcategory().orElse(null));
        node.put(accountStatus, reading.status().orElse(null));
    }

    private static @org.jspecify.annotations.Nullable String category(MailReading reading) {
        if (reading.kind() == MailKind.OTHER_NOT_AMAZON) {
            return null;
        }
        return reading.causes().stream().findFirst().map(Hypothesis::category).orElse(NO_CATEGORY);
    }

    private static void ids(ObjectNode node, Notice notice, String orders, String complaints) {
        texts(node.putArray("asins"), notice.ids("asin"));
        texts(node.putArray(orders), notice.ids("order-id"));
        texts(node.putArray(complaints), notice.ids("complaint-id"));
    }

    private static void metrics(ObjectNode node, MailReading reading) {
        ArrayNode metrics = node.putArray("metrics");
        for (MetricReading metric : reading.notice().metrics()) {
            ObjectNode item = metrics.addObject();
            item.put("name", metric.name());
            item.put("value", metric.valueText().orElse(null));
            item.put("target", metric.targetText().orElse(null));
            item.put("metric", metric.metric());
        }
    }

    private void reader(ObjectNode node, MailReading reading) {
        node.put("class", reading.mailClass().word());
        node.put(
                "confidence",
                reading.causes().stream()
                        .findFirst()
                        .map(Hypothesis::confidence)
                        .orElse(0.0));
        ArrayNode causes = node.putArray("causes");
        for (Hypothesis cause : reading.causes()) {
            ObjectNode item = causes.addObject();
            item.put("category", cause.category());
            item.put("type", cause.type().map(Object::toString).orElse(null));
            item.put("confidence", cause.confidence());
            evidence(item.putArray("evidence"), cause.evidence());
        }
        ObjectNode phishing = node.putObject("phishing");
        phishing.put("verdict", reading.phishing().level().word());
        texts(phishing.putArray("reasons"), sentences(reading.phishing().reasons()));
        texts(node.putArray("next"), sentences(reading.nextSteps()));
    }

    private static @org.jspecify.annotations.Nullable ObjectNode deadline(Optional<Due> due) {
        if (due.isEmpty()) {
            return null;
        }
        ObjectNode node = Json.object();
        node.put("text", due.get().words());
        node.put("date", due.get().date().map(Object::toString).orElse(null));
        node.put("zone", due.get().zone().orElse(null));
        if (due.get().origin() instanceof Origin.Notice notice) {
            node.put("origin", "notice");
            node.put("start", notice.range().start());
            node.put("end", notice.range().end());
        } else if (due.get().origin() instanceof Origin.Policy policy) {
            node.put("origin", "policy");
            node.put("id", policy.id());
            node.put("source", policy.source());
        }
        return node;
    }

    private static void evidence(ArrayNode node, List<Evidence> evidence) {
        evidence.forEach(one -> at(node.addObject(), one.words(), one.range()).put("weight", one.weight()));
    }

    private static ObjectNode at(ObjectNode node, String text, TextRange range) {
        node.put("text", text);
        node.put("start", range.start());
        node.put("end", range.end());
        return node;
    }

    private List<String> sentences(List<Message> messages) {
        var texts = session.workflow().policy().messages();
        return messages.stream()
                .map(message -> session.staff().text(message, texts))
                .toList();
    }

    private static void texts(ArrayNode node, Collection<String> texts) {
        texts.forEach(node::add);
    }
}
