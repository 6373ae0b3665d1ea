package org.appealworkbench.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When and where a fact holds, and who says so.
 *
 * @param since first day, {@code until} last day, both included; absent means open
 * @param marketplaces codes; empty means all
 * @param source key or name of the source
 * @param confidence {@code official}, {@code notice}, {@code consultant}, {@code seed}, {@code verified}, {@code inferred}
 */
public record Dated(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> marketplaces,
        String source,
        String confidence) {

    public Dated {
        marketplaces = List.copyOf(marketplaces);
    }

    public boolean holds(LocalDate day, String marketplace) {
        return since.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true)
                && (marketplaces.isEmpty() || marketplaces.contains(marketplace));
    }
}
