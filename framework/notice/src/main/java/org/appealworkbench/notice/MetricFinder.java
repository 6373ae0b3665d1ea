package org.appealworkbench.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.MetricReading;

/**
 * Finds the figures that a mail names: those that a whole pattern marks, and those behind the name of a metric. A target
 * that stands apart from its value belongs to every value of the metric.
 */
final class MetricFinder {
    private final MailText mail;
    private final Map<String, List<Figure>> byMetric = new LinkedHashMap<>();

    /** One figure: a value or a target. */
    record Figure(String metric, boolean isTarget, BigDecimal number, TextRange name, TextRange words) {}

    private MetricFinder(MailText mail) {
        this.mail = mail;
    }

    static List<MetricReading> find(MailText mail, Patterns patterns) {
        MetricFinder finder = new MetricFinder(mail);
        new MetricFigures(mail, patterns).find().forEach(finder::add);
        finder.marked(Patterns.matches(patterns.all(PatternSet::metrics), mail));
        List<MetricReading> readings = new ArrayList<>();
        finder.byMetric.forEach((metric, figures) -> readings.addAll(finder.readings(metric, figures)));
        return readings;
    }

    /** What a whole pattern marks is taken unless the figure is known already, perhaps as a target. */
    private void marked(List<Finder.Match> matches) {
        for (Finder.Match match : matches) {
            String metric = match.finder().name();
            match.value()
                    .flatMap(range -> figure(metric, false, match.range(), range))
                    .ifPresent(this::addNew);
            match.target()
                    .flatMap(range -> figure(metric, true, match.range(), range))
                    .ifPresent(this::addNew);
        }
    }

    private Optional<Figure> figure(String metric, boolean isTarget, TextRange name, TextRange words) {
        return number(words.of(mail.text())).map(number -> new Figure(metric, isTarget, number, name, words));
    }

    private void add(Figure figure) {
        byMetric.computeIfAbsent(figure.metric(), metric -> new ArrayList<>()).add(figure);
    }

    private void addNew(Figure figure) {
        boolean known = byMetric.values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.words().start() < figure.words().end()
                        && figure.words().start() < one.words().end());
        if (!known) {
            add(figure);
        }
    }

    private List<MetricReading> readings(String metric, List<Figure> figures) {
        Optional<Figure> target = figures.stream().filter(Figure::isTarget).findFirst();
        List<MetricReading> readings = new ArrayList<>();
        List<BigDecimal> seen = new ArrayList<>();
        for (Figure figure : figures) {
            if (!figure.isTarget() && !seen.contains(figure.number())) {
                seen.add(figure.number());
                readings.add(reading(metric, Optional.of(figure), target));
            }
        }
        if (readings.isEmpty() && target.isPresent()) {
            readings.add(reading(metric, Optional.empty(), target));
        }
        return readings;
    }

    private MetricReading reading(String metric, Optional<Figure> value, Optional<Figure> target) {
        Figure main = value.or(() -> target).orElseThrow();
        return new MetricReading(
                metric,
                value.map(Figure::number),
                target.map(Figure::number),
                new TextRange(
                        Math.min(main.name().start(), main.words().start()),
                        Math.max(main.name().end(), main.words().end())),
                main.name().of(mail.text()),
                value.map(figure -> figure.words().of(mail.text())),
                target.map(figure -> figure.words().of(mail.text())));
    }

    /** The number in some words, with a point or a comma before its decimals. */
    static Optional<BigDecimal> number(String words) {
        String digits = MailText.of(words).flat().replace(',', '.').replaceAll("[^0-9.]", "");
        return digits.matches("\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
