package org.appealworkbench.extensions.internal.reference;

import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.Nearest;

/** What a question's {@code source} may name: a figure of the notice or of a report. */
final class PrefillSource {

    private static final Set<String> NOTICE_FIGURES = Set.of("value", "target");
    private static final Set<String> REPORT_FIGURES = Set.of("rate", "count", "total");
    private static final String FORMS =
            "expected notice.received, notice.deadline, notice.metric.<metric>.value or .target,"
                    + " or report.<metric>.<window in days>.rate, .count or .total";

    private PrefillSource() {}

    /** The sentence for a source that nothing can fill. */
    static Optional<String> fault(String source, Policy policy) {
        if (source.equals("notice.received") || source.equals("notice.deadline")) {
            return Optional.empty();
        }
        String[] steps = source.split("\\.", -1);
        if (steps.length != 4 || !isFigure(steps)) {
            return Optional.of("found '" + source + "', " + FORMS);
        }
        boolean ofNotice = steps[0].equals("notice");
        String metric = steps[ofNotice ? 2 : 1];
        return Optional.ofNullable(policy.metrics().get(metric))
                .map(known -> ofNotice ? Optional.<String>empty() : window(known, steps[2]))
                .orElseGet(() -> Optional.of("the policy has no metric '" + metric + "'"
                        + Nearest.hint(metric, policy.metrics().keySet())));
    }

    private static boolean isFigure(String[] steps) {
        return steps[0].equals("notice") && steps[1].equals("metric") && NOTICE_FIGURES.contains(steps[3])
                || steps[0].equals("report") && REPORT_FIGURES.contains(steps[3]);
    }

    private static Optional<String> window(Metric metric, String window) {
        return metric.windows().stream().map(String::valueOf).anyMatch(window::equals)
                ? Optional.empty()
                : Optional.of("the metric '" + metric.id() + "' has no window of " + window + " days, only of "
                        + String.join(
                                ", ",
                                metric.windows().stream().map(String::valueOf).toList()));
    }
}
