package org.appealworkbench.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.MetricReading;

/** Finds the figures that a mail names. A target that stands apart from its value belongs to every value of the metric. */
final class MetricFinder {
    private MetricFinder() {}

    static List<MetricReading> find(MailText mail, List<Finder> finders) {
        Map<String, List<Finder.Match>> byMetric = new LinkedHashMap<>();
        Patterns.matches(finders, mail)
                .forEach(match -> byMetric.computeIfAbsent(match.finder().name(), metric -> new ArrayList<>())
                        .add(match));
        List<MetricReading> readings = new ArrayList<>();
        byMetric.forEach((metric, matches) -> readings.addAll(readings(mail, metric, matches)));
        return readings;
    }

    private static List<MetricReading> readings(MailText mail, String metric, List<Finder.Match> matches) {
        Optional<BigDecimal> target = matches.stream()
                .flatMap(match -> match.target().stream())
                .flatMap(range -> number(mail, range).stream())
                .findFirst();
        List<MetricReading> readings = new ArrayList<>();
        for (Finder.Match match : matches) {
            Optional<BigDecimal> value = match.value().flatMap(range -> number(mail, range));
            Optional<BigDecimal> own = match.target().flatMap(range -> number(mail, range));
            if (value.isPresent()) {
                readings.add(new MetricReading(metric, value, own.or(() -> target), match.range()));
            }
        }
        if (readings.isEmpty() && target.isPresent()) {
            readings.add(new MetricReading(
                    metric, Optional.empty(), target, matches.get(0).range()));
        }
        return readings;
    }

    /** The number in a range, with a point or a comma before its decimals. */
    private static Optional<BigDecimal> number(MailText mail, TextRange range) {
        String digits =
                MailText.of(range.of(mail.text())).flat().replace(',', '.').replaceAll("[^0-9.]", "");
        return digits.matches("\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
