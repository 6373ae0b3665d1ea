package org.appealworkbench.itests.guest;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;

/** Tells of every case that it was looked at. */
public final class GuestRule implements Rule {

    @Override
    public List<Problem> check(Review review) {
        return List.of(Problem.of(
                RuleId.of("GUEST-001"), Severity.INFO, RuleStage.INTERVIEW, "", Message.of("rule.GUEST-001")));
    }
}
