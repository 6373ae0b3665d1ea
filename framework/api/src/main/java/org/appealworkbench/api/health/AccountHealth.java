package org.appealworkbench.api.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures of the account as Amazon's reports gave them. */
public record AccountHealth(List<Figure> figures) {

    public static final AccountHealth NONE = new AccountHealth(List.of());

    /**
     * One metric over one window.
     *
     * @param metric id of the policy metric
     * @param windowDays length of the window in days
     * @param rate in percent, recomputed from the counts where they are given
     */
    public record Figure(
            String metric,
            int windowDays,
            Optional<Long> count,
            Optional<Long> total,
            Optional<BigDecimal> rate,
            Optional<LocalDate> to,
            String file) {}

    public AccountHealth {
        figures = List.copyOf(figures);
    }
}
