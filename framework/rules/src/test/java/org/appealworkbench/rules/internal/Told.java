package org.appealworkbench.rules.internal;

import java.util.List;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;

/** What the engine says of a review, as lines that tests compare. */
final class Told {

    private Told() {}

    static Problems problems(Review review) {
        return new DefinedRuleEngine(new NoExpressions()).check(review);
    }

    /** {@code RULE severity at}, in order. */
    static List<String> lines(Review review) {
        return problems(review).stream().map(Told::line).toList();
    }

    static String line(Problem problem) {
        return (problem.rule() + " " + problem.severity().word() + " " + problem.at()).strip();
    }

    static String sentence(Problem problem) {
        return PolicyFiles.policy().messages().text("en", problem.message());
    }
}
