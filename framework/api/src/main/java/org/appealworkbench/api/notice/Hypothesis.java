package org.appealworkbench.api.notice;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.type.AppealTypeId;

/**
 * What the real cause of a mail may be.
 *
 * @param category id of a category of policy, or of an installed appeal type that policy does not know
 * @param type the installed appeal type to open; empty if none fits
 * @param confidence from 0 to 1; how far it stands above the others
 * @param evidence the words that speak for it, the strongest first
 */
public record Hypothesis(
        String category, Optional<AppealTypeId> type, double confidence, int score, List<Evidence> evidence) {

    public Hypothesis {
        evidence = List.copyOf(evidence);
    }
}
