package org.appealworkbench.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.appealworkbench.api.casefile.CaseId;

/**
 * What people wrote for the letters of one case, as digests by which it is compared with that of others. It holds no text.
 *
 * @param shingles digests of every five words in a row
 */
public record FreeText(CaseId caseId, Set<Integer> shingles) {

    public FreeText {
        requireNonNull(caseId, "caseId");
        shingles = Set.copyOf(shingles);
    }
}
