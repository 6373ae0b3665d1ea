package org.appealworkbench.rules.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;

/**
 * Percentages written by hand in a sentence that names a metric, and equal to no figure of the case by more than
 * {@code tolerance} points.
 */
final class MetricMismatch implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("tolerance", "percentages").lexicons("percentages");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (subject.subject().isEmpty()) {
            return;
        }
        Review review = subject.subject().get().review();
        BigDecimal tolerance = new BigDecimal(subject.builtIn().one("tolerance").orElseThrow());
        List<Hit> byHand = subject.builtIn().all("percentages").stream()
                .flatMap(list -> subject.phrases(list).in(subject.wording()).stream())
                .filter(hit -> isByHand(subject.wording().sentence(hit.sentence()), hit.range()))
                .toList();
        if (byHand.isEmpty()) {
            return;
        }
        List<String> names = names(review, subject.wording().language());
        List<Hit> hits = byHand.stream()
                .filter(hit ->
                        namesMetric(subject.wording().sentence(hit.sentence()).text(), names))
                .toList();
        List<BigDecimal> known = hits.isEmpty() ? List.of() : figures(review);
        boolean hasOwnFigures = !known.isEmpty();
        List<BigDecimal> targets = targets(review);
        List<Hit> strange = hits.stream()
                .filter(hit -> Stream.concat(known.stream(), targets.stream())
                        .noneMatch(figure ->
                                figure.subtract(number(hit.phrase())).abs().compareTo(tolerance) <= 0))
                .toList();
        if (hasOwnFigures) {
            PhraseFindings.report(subject, strange, out);
        }
    }

    private static boolean isByHand(LetterText.Sentence sentence, TextRange range) {
        return sentence.runs().stream()
                .filter(run -> run.range().start() < range.end()
                        && range.start() < run.range().end())
                .flatMap(run -> run.origins().stream())
                .allMatch(origin -> origin instanceof Origin.Manual || origin instanceof Origin.Answer);
    }

    /** How the language may name any metric, in lower case. */
    private static List<String> names(Review review, String language) {
        return review.policy().metrics().values().stream()
                .flatMap(metric -> MetricNames.of(metric, language))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean namesMetric(String sentence, List<String> names) {
        String folded = sentence.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(folded::contains);
    }

    private static List<BigDecimal> figures(Review review) {
        List<BigDecimal> figures = new ArrayList<>();
        review.interview().items().values().stream()
                .filter(Item::visible)
                .flatMap(item -> item.cell().confirmed().stream())
                .forEach(value -> {
                    if (value instanceof Value.Number number) {
                        figures.add(number.number());
                    }
                });
        review.notice().metrics().forEach(metric -> {
            metric.value().ifPresent(figures::add);
            metric.target().ifPresent(figures::add);
        });
        review.health().figures().forEach(figure -> figure.rate().ifPresent(figures::add));
        return figures;
    }

    private static List<BigDecimal> targets(Review review) {
        return review.policy().metrics().values().stream()
                .flatMap(metric -> metric.thresholds().stream())
                .map(Metric.Threshold::target)
                .toList();
    }

    private static BigDecimal number(String percentage) {
        return new BigDecimal(percentage.replace(',', '.').replaceAll("[^0-9.]", ""));
    }
}
