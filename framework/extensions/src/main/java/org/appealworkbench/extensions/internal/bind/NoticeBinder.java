package org.appealworkbench.extensions.internal.bind;

import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;

/** Reads {@code notices.yaml}, of a type and of the policy. A pattern's place is that of its own text. */
final class NoticeBinder {

    private static final String PATTERN = "pattern";

    private NoticeBinder() {}

    static NoticePatterns patterns(Fields notices) {
        return new NoticePatterns(
                notices.groups("recognise").stream().map(NoticeBinder::weighted).toList(),
                notices.groups("topics").stream().map(NoticeBinder::topic).toList(),
                notices.groups("ids").stream().map(NoticeBinder::extract).toList(),
                notices.groups("metrics").stream().map(NoticeBinder::metric).toList(),
                notices.groups("deadlines").stream().map(NoticeBinder::extract).toList(),
                notices.groups("duties").stream().map(NoticeBinder::extract).toList(),
                notices.texts("bulletMarkers"));
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
