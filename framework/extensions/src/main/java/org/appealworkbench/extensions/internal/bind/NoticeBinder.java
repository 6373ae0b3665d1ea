package org.appealworkbench.extensions.internal.bind;

import java.util.function.Function;
import java.util.stream.Stream;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.NoticePatterns;

/** Reads {@code notices.yaml}, of a type and of the policy, and {@code signals.yaml}. A pattern's place is that of its own text. */
final class NoticeBinder {

    private static final String PATTERN = "pattern";

    private NoticeBinder() {}

    /** @param askWeights empty for those of a type */
    static NoticePatterns patterns(Fields notices, String askWeights) {
        NoticeFamilies families = new NoticeFamilies(notices);
        Function<Fields, NoticePatterns.Extract> extract = fields -> extract(fields, families);
        Function<Fields, NoticePatterns.MetricPattern> metric = fields -> metric(fields, families);
        return new NoticePatterns(
                notices.all("recognise", fields -> weighted(fields, families)),
                notices.all("topics", fields -> topic(fields, families)),
                notices.all("ids", extract),
                notices.all("metrics", metric),
                notices.all("deadlines", extract),
                Stream.of("asks", "duties")
                        .flatMap(section -> notices.all(section, extract).stream())
                        .toList(),
                notices.texts("bulletMarkers"),
                notices.all("metricNames", metric),
                notices.all("metricWords", extract),
                notices.all("facts", extract),
                families.words(),
                askWeights);
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

    private static NoticePatterns.Weighted weighted(Fields fields, NoticeFamilies families) {
        return new NoticePatterns.Weighted(
                families.pattern(fields, PATTERN), fields.whole("weight").orElse(1), fields.placeOf(PATTERN));
    }

    private static NoticePatterns.Topic topic(Fields fields, NoticeFamilies families) {
        return new NoticePatterns.Topic(
                fields.word(AskTopic.class, "topic"),
                families.pattern(fields, PATTERN),
                fields.find("language"),
                fields.placeOf(PATTERN));
    }

    private static NoticePatterns.Extract extract(Fields fields, NoticeFamilies families) {
        return new NoticePatterns.Extract(
                fields.text("kind", ""), families.pattern(fields, PATTERN), fields.placeOf(PATTERN));
    }

    private static NoticePatterns.MetricPattern metric(Fields fields, NoticeFamilies families) {
        return new NoticePatterns.MetricPattern(
                fields.text("metric"), families.pattern(fields, PATTERN), fields.placeOf(PATTERN));
    }
}
