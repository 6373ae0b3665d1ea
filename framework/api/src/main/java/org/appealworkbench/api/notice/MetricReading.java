package org.appealworkbench.api.notice;

import java.math.BigDecimal;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;

/**
 * A metric that the mail names.
 *
 * @param metric id of the policy metric
 * @param value in the metric's unit (percent: 9.59 means 9.59 %), if given
 * @param target likewise
 * @param name what the mail calls it
 * @param valueText the figure as written
 * @param targetText likewise, with the words that bound it: "less than 4%"
 */
public record MetricReading(
        String metric,
        Optional<BigDecimal> value,
        Optional<BigDecimal> target,
        TextRange range,
        String name,
        Optional<String> valueText,
        Optional<String> targetText) {

    public MetricReading(String metric, Optional<BigDecimal> value, Optional<BigDecimal> target, TextRange range) {
        this(metric, value, target, range, metric, Optional.empty(), Optional.empty());
    }
}
