package org.appealworkbench.api.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A message from Amazon, read: the first notice or the latest reply.
 *
 * <p>What the consultant confirmed wins over what patterns found; {@code confirmed} tells. Ranges are in {@code text}.
 *
 * @param received day of receipt, if known
 * @param text the mail's text after line ends were unified; nothing else is changed
 * @param confirmed whether asks, ids and deadline come from a confirmed reading in the case
 */
public record Notice(
        Optional<LocalDate> received,
        Optional<String> sender,
        String text,
        List<Ask> asks,
        List<Duty> duties,
        List<Mention> mentions,
        List<MetricReading> metrics,
        Optional<Deadline> deadline,
        boolean confirmed) {

    /** No mail at all: a case that was opened before a notice was pasted. */
    public static final Notice NONE = new Notice(
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false);

    public Notice {
        asks = List.copyOf(asks);
        duties = List.copyOf(duties);
        mentions = List.copyOf(mentions);
        metrics = List.copyOf(metrics);
    }

    /** The texts of all mentions of a kind, each once, in the order of the mail. */
    public List<String> ids(String kind) {
        return mentions.stream()
                .filter(mention -> mention.kind().equals(kind))
                .map(Mention::text)
                .distinct()
                .toList();
    }

    public Optional<MetricReading> metric(String id) {
        return metrics.stream().filter(metric -> metric.metric().equals(id)).findFirst();
    }
}
