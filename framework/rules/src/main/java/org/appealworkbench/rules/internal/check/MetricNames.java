package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.policy.Metric;

/** How a letter may name a metric: as any region of its language does. */
final class MetricNames {

    private MetricNames() {}

    static Stream<String> of(Metric metric, String language) {
        List<String> names = metric.name().inAnyRegion(language);
        return names.isEmpty() ? metric.name().inOrFirst(language).stream() : names.stream();
    }
}
