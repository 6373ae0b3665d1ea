package org.appealworkbench.composition.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.composition.format.Language;

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

    /** {@code $policy.metric('id')}: {@code name}, the {@code target} that holds, and how many days are measured. */
    Names ofPolicy(String id) {
        Metric metric = data.source()
                .policy()
                .metric(id)
                .orElseThrow(() -> new TemplateFault("policy has no metric '" + id + "'"));
        Optional<Metric.Threshold> threshold =
                metric.threshold(data.interview().today(), data.interview().marketplace());
        List<Origin> origins = List.of(new Origin.Policy(
                id, threshold.map(found -> found.dated().source()).orElse("")));
        return new Names("policy.metric('" + id + "')", property -> switch (property) {
            case "target" ->
                facts.measured(threshold.map(Metric.Threshold::target), isRate(id), id + " target", origins);
            case "name" -> facts.text(name(metric), id, origins);
            case "windows" -> windows(metric, origins);
            case "shortWindow" -> window(metric.windows().stream().min(Comparator.naturalOrder()), id, origins);
            case "longWindow" -> window(metric.windows().stream().max(Comparator.naturalOrder()), id, origins);
            default -> null;
        });
    }

    /** In the region that the case wants, {@code late dispatch rate} in British English, else in the letter's language. */
    private Optional<String> name(Metric metric) {
        String wanted = data.interview().letterLanguage();
        Optional<String> regional =
                Language.primary(wanted).equals(data.language()) ? metric.name().in(wanted) : Optional.empty();
        return regional.or(() -> metric.name().inOrFirst(data.language()));
    }

    private ListValue windows(Metric metric, List<Origin> origins) {
        List<FactValue> days = metric.windows().stream()
                .map(window -> facts.number(BigDecimal.valueOf(window), origins))
                .toList();
        return new ListValue(Fact.of(new Value.Text(""), "", origins), days, facts.reads());
    }

    private FactValue window(Optional<Integer> days, String id, List<Origin> origins) {
        return facts.measured(days.map(BigDecimal::valueOf), false, id + " window", origins);
    }

    /** {@code $notice.metric('id')}: {@code value} and {@code target} as the mail gives them, {@code name} from policy. */
    Names ofNotice(String id) {
        Optional<MetricReading> reading = data.source().notice().metric(id);
        List<Origin> origins = List.of(
                reading.<Origin>map(found -> new Origin.Notice(found.range())).orElse(new Origin.CaseField("notice")));
        return new Names("notice.metric('" + id + "')", property -> switch (property) {
            case "value" -> measured(reading.flatMap(MetricReading::value), id, "value", origins);
            case "target" -> measured(reading.flatMap(MetricReading::target), id, "target", origins);
            case "name" -> ofPolicy(id).property("name");
            default -> null;
        });
    }

    private FactValue measured(Optional<BigDecimal> number, String id, String which, List<Origin> origins) {
        return facts.measured(number, isRate(id), "notice: " + id + " " + which, origins);
    }

    private static boolean isRate(String metric) {
        return metric.endsWith(RATE);
    }
}
