package org.appealworkbench.extensions.internal.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.WaitingTime;
import org.appealworkbench.extensions.internal.yaml.Malformed;

/** Reads {@code metrics.yaml} and {@code waiting-times.yaml}. */
final class MetricBinder {

    private MetricBinder() {}

    static Metric metric(Fields metric) {
        return new Metric(
                metric.text("id"),
                metric.localText("name"),
                metric.word(Metric.Condition.class, "condition"),
                metric.items("windows").stream()
                        .map(Fields::scalar)
                        .map(Integer::valueOf)
                        .toList(),
                metric.whole("decimals").orElse(2),
                metric.word(RoundingMode.class, "rounding", RoundingMode.HALF_UP),
                metric.groups("thresholds").stream()
                        .map(MetricBinder::threshold)
                        .toList());
    }

    private static Metric.Threshold threshold(Fields threshold) {
        BigDecimal target = threshold
                .decimal("target")
                .orElseThrow(() -> Malformed.shape(threshold.place(), "the key 'target' is missing; add it"));
        return new Metric.Threshold(target, dated(threshold));
    }

    static WaitingTime waitingTime(Fields time) {
        return new WaitingTime(
                time.text("id"),
                time.groups("variants").stream().map(MetricBinder::variant).toList());
    }

    private static WaitingTime.Variant variant(Fields variant) {
        return new WaitingTime.Variant(variant.as("amount", Integer::valueOf), variant.text("unit"), dated(variant));
    }

    static Dated dated(Fields fields) {
        return new Dated(
                fields.date("since"),
                fields.date("until"),
                fields.texts("marketplaces"),
                fields.text("source", ""),
                fields.text("confidence", ""));
    }
}
