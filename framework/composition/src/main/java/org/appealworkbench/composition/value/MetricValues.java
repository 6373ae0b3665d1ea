package org.appealworkbench.composition.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.policy.Metric;

/** What policy and the notice say about a metric. */
final class MetricValues {

    /** Ids of metrics that are shares end in this; their unit is percent. */
    private static final String RATE = "-rate";

    private final LetterData data;
    private final Facts facts;

    MetricValues(LetterData data, Facts facts) {
        this.data = data;
        this.facts = facts;
    }

    /** {@code $policy.metric('id')}: {@code name} and the {@code target} that holds. */
    Names ofPolicy(String id) {
        Metric metric = data.source()
                .policy()
                .metric(id)
                .orElseThrow(() -> new TemplateFault("policy has no metric '" + id + "'"));
        Optional<Metric.Threshold> threshold =
                metric.threshold(data.interview().today(), data.interview().marketplace());
        List<Origin> origins = List.of(new Origin.Policy(
                id, threshold.map(found -> found.dated().source()).orElse("")));
        return new Names(
                "policy.metric('" + id + "')",
                Map.of(
                        "target",
                        () -> facts.measured(
                                threshold.map(Metric.Threshold::target), isRate(id), id + " target", origins),
                        "name",
                        () -> facts.text(metric.name().inOrFirst(data.language()), id, origins)));
    }

    /** {@code $notice.metric('id')}: {@code value} and {@code target} as the mail gives them, {@code name} from policy. */
    Names ofNotice(String id) {
        Optional<MetricReading> reading = data.source().notice().metric(id);
        List<Origin> origins = List.of(
                reading.<Origin>map(found -> new Origin.Notice(found.range())).orElse(new Origin.CaseField("notice")));
        return new Names(
                "notice.metric('" + id + "')",
                Map.of(
                        "value",
                        () -> measured(reading.flatMap(MetricReading::value), id, "value", origins),
                        "target",
                        () -> measured(reading.flatMap(MetricReading::target), id, "target", origins),
                        "name",
                        () -> ofPolicy(id).property("name")));
    }

    private FactValue measured(Optional<BigDecimal> number, String id, String which, List<Origin> origins) {
        return facts.measured(number, isRate(id), "notice: " + id + " " + which, origins);
    }

    private static boolean isRate(String metric) {
        return metric.endsWith(RATE);
    }
}
