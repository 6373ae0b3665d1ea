package org.appealworkbench.headless;

import org.appealworkbench.api.Messages;
import org.appealworkbench.api.rule.Review;

/** The staff texts of a case: its type's, then those that policy has for every type. */
final class CaseTexts {

    private CaseTexts() {}

    static Messages of(Review review) {
        return review.type().messages().orElse(review.policy().messages());
    }
}
