package org.appealworkbench.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.rules.internal.check.Checks;
import org.appealworkbench.rules.internal.check.Findings;
import org.appealworkbench.rules.internal.check.TextCheck;
import org.appealworkbench.rules.internal.check.TextSubject;
import org.appealworkbench.rules.internal.text.PlainReader;
import org.appealworkbench.rules.internal.text.Wording;
import org.appealworkbench.rules.internal.text.Words;

/** Runs the universal rules that need only words. Dates and marketplaces of rules do not matter: a letter has neither. */
final class Linter {

    private final Policy policy;
    private final Words words;

    Linter(Policy policy) {
        this.policy = policy;
        this.words = new Words(policy);
    }

    boolean isFor(Policy other) {
        return policy == other;
    }

    Problems lint(String text, String language) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        Wording wording = PlainReader.read(unified, language, words);
        List<Problem> problems = new ArrayList<>();
        for (RuleDefinition rule : policy.rules()) {
            if (rule.builtIn().flatMap(named -> Checks.find(named.name())).orElse(null) instanceof TextCheck check) {
                Findings found = new Findings(rule.id());
                check.check(
                        new TextSubject(
                                rule.builtIn().orElseThrow(), wording, Optional.empty(), Optional.empty(), words),
                        found);
                found.all().forEach(finding -> problems.add(problem(rule, finding)));
            }
        }
        return new Problems(problems);
    }

    private static Problem problem(RuleDefinition rule, Findings.Finding finding) {
        Message message = finding.message();
        return new Problem(
                rule.id(),
                finding.finding().or(rule::finding),
                finding.severity().orElse(rule.severity()),
                rule.on(),
                finding.at(),
                message,
                List.of(),
                rule.source(),
                Judged.digest(rule.id(), finding.at(), message, finding.judged()),
                Optional.empty());
    }
}
