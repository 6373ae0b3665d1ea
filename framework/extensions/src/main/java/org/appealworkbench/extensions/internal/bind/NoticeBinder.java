package org.appealworkbench.extensions.internal.bind;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;

/** Reads {@code notices.yaml}, of a type and of the policy, and {@code signals.yaml}. A pattern's place is that of its own text. */
final class NoticeBinder {

    private static final String PATTERN = "pattern";

    private NoticeBinder() {}

    static NoticePatterns patterns(Fields notices) {
        return new NoticePatterns(
                notices.all("recognise", NoticeBinder::weighted),
                notices.all("topics", NoticeBinder::topic),
                notices.all("ids", NoticeBinder::extract),
                notices.all("metrics", NoticeBinder::metric),
                notices.all("deadlines", NoticeBinder::extract),
                duties(notices),
                notices.texts("bulletMarkers"),
                notices.all("metricNames", NoticeBinder::metric),
                notices.all("metricWords", NoticeBinder::extract),
                notices.all("facts", NoticeBinder::extract));
    }

    private static List<NoticePatterns.Extract> duties(Fields notices) {
        List<NoticePatterns.Extract> all = new ArrayList<>(notices.all("asks", NoticeBinder::extract));
        all.addAll(notices.all("duties", NoticeBinder::extract));
        return all;
    }

    static MailSignals signals(Fields file) {
        return new MailSignals(file.all("groups", NoticeBinder::group));
    }

    private static MailSignals.Group group(Fields fields) {
        return new MailSignals.Group(
                fields.text("aspect"),
                fields.text("value"),
                fields.texts("types"),
                fields.all("signals", NoticeBinder::signal),
                fields.find("words").orElse(""));
    }

    private static MailSignals.Signal signal(Fields fields) {
        return new MailSignals.Signal(
                fields.text(PATTERN), fields.whole("weight").orElse(1), fields.placeOf(PATTERN));
    }

    private static NoticePatterns.Weighted weighted(Fields fields) {
        return new NoticePatterns.Weighted(
                fields.text(PATTERN), fields.whole("weight").orElse(1), fields.placeOf(PATTERN));
    }

    private static NoticePatterns.Topic topic(Fields fields) {
        return new NoticePatterns.Topic(
                fields.word(AskTopic.class, "topic"),
                fields.text(PATTERN),
                fields.find("language"),
                fields.placeOf(PATTERN));
    }

    private static NoticePatterns.Extract extract(Fields fields) {
        return new NoticePatterns.Extract(fields.text("kind", ""), fields.text(PATTERN), fields.placeOf(PATTERN));
    }

    private static NoticePatterns.MetricPattern metric(Fields fields) {
        return new NoticePatterns.MetricPattern(fields.text("metric"), fields.text(PATTERN), fields.placeOf(PATTERN));
    }
}
