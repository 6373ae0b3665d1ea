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
 */
public record MetricReading(String metric, Optional<BigDecimal> value, Optional<BigDecimal> target, TextRange range) {}
