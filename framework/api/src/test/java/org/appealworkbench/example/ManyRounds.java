package org.appealworkbench.example;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.osgi.service.component.annotations.Component;

/** After three rounds a fourth letter of the same kind hardly helps. */
@Component(property = Rule.PROPERTY_TYPE + "=acme-refunds")
public final class ManyRounds implements Rule {

    @Override
    public List<Problem> check(Review review) {
        int rounds = review.caseFile().rounds().size();
        return rounds < 3 ? List.of() : List.of(problem(rounds));
    }

    private static Problem problem(int rounds) {
        return Problem.of(
                RuleId.of("ACME-001"),
                Severity.WARNING,
                RuleStage.INTERVIEW,
                "",
                Message.of("rule.ACME-001").with("rounds", rounds));
    }
}
