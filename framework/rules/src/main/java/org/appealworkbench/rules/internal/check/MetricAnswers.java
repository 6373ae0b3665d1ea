package org.appealworkbench.rules.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.rule.Review;

/** A metric's value that differs from the one the notice names by more than {@code tolerance} points: windows roll. */
final class MetricAnswers implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("tolerance");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        Review review = subject.review();
        BigDecimal tolerance = new BigDecimal(subject.builtIn().one("tolerance").orElseThrow());
        for (MetricReading told : review.notice().metrics()) {
            BigDecimal value = told.value().orElse(null);
            List<Item> answers = review.interview()
                    .withRole("metric-value")
                    .filter(item ->
                            item.question().policy().map(told.metric()::equals).orElse(false))
                    .filter(item -> item.cell()
                            .confirmed()
                            .filter(Value.Number.class::isInstance)
                            .isPresent())
                    .toList();
            boolean isNamed = value == null
                    || answers.isEmpty()
                    || answers.stream().anyMatch(item -> isNear(item, value, tolerance));
            if (!isNamed && value != null) {
                Item first = answers.get(0);
                out.add(
                        first.path().toString(),
                        out.message()
                                .with("given", new Message.Number(number(first)))
                                .with("notice", new Message.Number(value)),
                        number(first).toPlainString());
            }
        }
    }

    private static boolean isNear(Item item, BigDecimal value, BigDecimal tolerance) {
        return number(item).subtract(value).abs().compareTo(tolerance) <= 0;
    }

    private static BigDecimal number(Item item) {
        return ((Value.Number) item.cell().confirmed().orElseThrow()).number();
    }
}
