package org.appealworkbench.rules.internal;

import org.appealworkbench.api.Message;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;

/** Rules that failed: a problem of the plug-in, which stops nothing. */
final class Failures {

    static final RuleId RULE_FAILED = RuleId.of("RULE-FAILED");

    private Failures() {}

    static Problem problem(RuleDefinition rule, String reason) {
        return problem(rule.id().value(), rule.on(), reason);
    }

    static Problem problem(String rule, RuleStage stage, String reason) {
        Message message = Message.of("rule." + RULE_FAILED).with("rule", rule).with("reason", reason);
        return Problem.of(RULE_FAILED, Severity.WARNING, stage, "rule:" + rule, message);
    }
}
