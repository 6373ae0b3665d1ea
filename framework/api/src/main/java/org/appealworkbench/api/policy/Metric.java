package org.appealworkbench.api.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;

/**
 * A figure by which Amazon measures a seller.
 *
 * @param name as letters print it
 * @param condition how the value must stand to the target
 * @param windows lengths in days
 * @param decimals of the value as Amazon shows it
 */
public record Metric(
        String id,
        LocalText name,
        Condition condition,
        List<Integer> windows,
        int decimals,
        RoundingMode rounding,
        List<Threshold> thresholds) {

    public enum Condition {
        LESS_THAN,
        GREATER_THAN,
        AT_LEAST,
        AT_MOST
    }

    /** @param target in the metric's unit; percent: 4 means 4 % */
    public record Threshold(BigDecimal target, Dated dated) {}

    public Metric {
        windows = List.copyOf(windows);
        thresholds = List.copyOf(thresholds);
    }

    /** The threshold that holds; if sources contradict, the first one listed. */
    public Optional<Threshold> threshold(LocalDate day, String marketplace) {
        return thresholds.stream()
                .filter(threshold -> threshold.dated().holds(day, marketplace))
                .findFirst();
    }
}
