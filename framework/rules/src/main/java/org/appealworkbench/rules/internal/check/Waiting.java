package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.appealworkbench.api.policy.WaitingTime;
import org.appealworkbench.api.rule.Review;

/** When a waiting time of policy is over, in days: the longest of the variants that hold, since none is surely right. */
final class Waiting {

    private static final int HOURS_A_DAY = 24;

    private Waiting() {}

    static Optional<LocalDate> until(Review review, String time, LocalDate from) {
        LocalDate today = review.interview().today();
        String marketplace = review.interview().marketplace();
        return Optional.ofNullable(review.policy().waitingTimes().get(time)).stream()
                .flatMap(known -> known.variants().stream())
                .filter(variant -> variant.dated().holds(today, marketplace))
                .map(variant -> after(from, variant))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate after(LocalDate from, WaitingTime.Variant variant) {
        return switch (variant.unit()) {
            case "hours" -> from.plusDays((variant.amount() + HOURS_A_DAY - 1) / HOURS_A_DAY);
            case "months" -> from.plusMonths(variant.amount());
            default -> from.plusDays(variant.amount());
        };
    }
}
