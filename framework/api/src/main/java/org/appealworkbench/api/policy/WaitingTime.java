package org.appealworkbench.api.policy;

import java.util.List;

/**
 * A deadline or a time to wait.
 *
 * @param variants those of different dates, marketplaces or sources; contradicting ones are all kept
 */
public record WaitingTime(String id, List<Variant> variants) {

    /** @param unit {@code hours}, {@code days}, {@code business-days} or {@code months} */
    public record Variant(int amount, String unit, Dated dated) {}

    public WaitingTime {
        variants = List.copyOf(variants);
    }
}
