package org.appealworkbench.extensions.internal.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.WaitingTime;

/** Reads {@code metrics.yaml} and {@code waiting-times.yaml}. */
final class MetricBinder {

    private MetricBinder() {}

    static Metric metric(Fields metric) {
        return new Metric(
                metric.text("id"),
                metric.localText("name"),
                metric.word(Metric.Condition.class, "condition"),
                metric.wholes("windows"),
                metric.whole("decimals").orElse(2),
                metric.word(RoundingMode.class, "rounding", RoundingMode.HALF_UP),
                metric.all("thresholds", MetricBinder::threshold));
    }

    private static Metric.Threshold threshold(Fields threshold) {
        BigDecimal target = threshold.as("target", BigDecimal::new);
        return new Metric.Threshold(target, dated(threshold));
    }

    static WaitingTime waitingTime(Fields time) {
        return new WaitingTime(time.text("id"), time.all("variants", MetricBinder::variant));
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
