package org.appealworkbench.api.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Place;

/**
 * How to read notices, as data. Every pattern is RE2 syntax. A named group {@code value} (or {@code target}) marks what is
 * taken; without one the whole match is.
 *
 * @param duties orders that want no answer; beside them, by kind, the words by which asks are known
 * @param metrics where one pattern holds a metric's name and its figures
 * @param metricNames what a metric is called; its figures are looked for behind the name
 * @param metricWords by kind {@code less}, {@code target}, {@code target-after}: the words before or after a figure that make it a
 *     target; by the id of a metric: words by which a mail speaks of it without its name
 * @param facts what is worth knowing beside the ids; the kind is free
 * @param families by name, a kind of words and their language ({@code give-en}), the words, parted by blanks; a star ends a stem or
 *     begins an ending
 * @param askWeights how strongly what can be said of a word speaks for an ask: learned, a line for each trait; empty where nothing was
 */
public record NoticePatterns(
        List<Weighted> recognise,
        List<Topic> topics,
        List<Extract> ids,
        List<MetricPattern> metrics,
        List<Extract> deadlines,
        List<Extract> duties,
        List<String> bulletMarkers,
        List<MetricPattern> metricNames,
        List<Extract> metricWords,
        List<Extract> facts,
        Map<String, String> families,
        String askWeights) {

    public static final NoticePatterns NONE =
            new NoticePatterns(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public NoticePatterns(
            List<Weighted> recognise,
            List<Topic> topics,
            List<Extract> ids,
            List<MetricPattern> metrics,
            List<Extract> deadlines,
            List<Extract> duties,
            List<String> bulletMarkers) {
        this(recognise, topics, ids, metrics, deadlines, duties, bulletMarkers, List.of(), List.of(), List.of());
    }

    public NoticePatterns(
            List<Weighted> recognise,
            List<Topic> topics,
            List<Extract> ids,
            List<MetricPattern> metrics,
            List<Extract> deadlines,
            List<Extract> duties,
            List<String> bulletMarkers,
            List<MetricPattern> metricNames,
            List<Extract> metricWords,
            List<Extract> facts) {
        this(
                recognise,
                topics,
                ids,
                metrics,
                deadlines,
                duties,
                bulletMarkers,
                metricNames,
                metricWords,
                facts,
                Map.of(),
                "");
    }

    /** @param weight how strongly a match speaks for the type; 1 is a hint, 10 decides */
    public record Weighted(String pattern, int weight, Place place) {}

    /** Which topic an ask has whose text matches. */
    public record Topic(AskTopic topic, String pattern, Optional<String> language, Place place) {}

    /** @param kind for ids: {@code asin}, {@code order-id}, {@code complaint-id}; for deadlines: {@code days}, {@code hours} or {@code date} */
    public record Extract(String kind, String pattern, Place place) {}

    /** @param metric the id of a metric of policy */
    public record MetricPattern(String metric, String pattern, Place place) {}

    public NoticePatterns {
        recognise = List.copyOf(recognise);
        topics = List.copyOf(topics);
        ids = List.copyOf(ids);
        metrics = List.copyOf(metrics);
        deadlines = List.copyOf(deadlines);
        duties = List.copyOf(duties);
        bulletMarkers = List.copyOf(bulletMarkers);
        metricNames = List.copyOf(metricNames);
        metricWords = List.copyOf(metricWords);
        facts = List.copyOf(facts);
        families = Map.copyOf(families);
    }
}
