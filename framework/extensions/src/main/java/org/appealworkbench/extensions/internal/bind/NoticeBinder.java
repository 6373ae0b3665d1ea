package org.appealworkbench.extensions.internal.bind;

import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;

/** Reads {@code notices.yaml}, of a type and of the policy. A pattern's place is that of its own text. */
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
                notices.all("duties", NoticeBinder::extract),
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
