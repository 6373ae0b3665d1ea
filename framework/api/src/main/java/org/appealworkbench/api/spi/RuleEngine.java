package org.appealworkbench.api.spi;

import java.util.List;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;
import org.osgi.annotation.versioning.ProviderType;

/** Runs universal rules, the type's rules and rules of code bundles. Thread-safe; a rule that fails stops nothing. */
@ProviderType
public interface RuleEngine {

    /** All problems, with severities for the review's stage and waivers applied. */
    Problems check(Review review);

    /** As {@link #check(Review)}, with rules that compare the case with others. */
    Problems check(Review review, List<FreeText> others);

    /** What to compare other cases with. */
    FreeText freeText(Review review);

    /** The universal letter rules that need only text; places are {@code line:column}. */
    Problems lint(String text, String language, Policy policy);
}
