package org.appealworkbench.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.spi.CaseScope;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.check.BuiltInCheck;
import org.appealworkbench.rules.internal.check.CaseCheck;
import org.appealworkbench.rules.internal.check.CaseFacts;
import org.appealworkbench.rules.internal.check.CaseSubject;
import org.appealworkbench.rules.internal.check.Findings;
import org.appealworkbench.rules.internal.check.TextCheck;
import org.appealworkbench.rules.internal.check.TextSubject;
import org.appealworkbench.rules.internal.text.LetterReader;
import org.appealworkbench.rules.internal.text.Wording;
import org.jspecify.annotations.Nullable;

/** One pass of all rules that are data over one review. Used by one thread. */
final class RuleRun {

    private final Review review;
    private final Ruleset ruleset;
    private final List<FreeText> others;
    private final CaseScope scope;
    private final CaseFacts facts;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable List<Wording> wordings;

    RuleRun(Review review, Ruleset ruleset, List<FreeText> others) {
        this.others = others;
        this.review = review;
        this.ruleset = ruleset;
        this.scope = CaseScope.of(review.caseFile(), review.notice(), review.interview(), review.policy());
        this.facts = new CaseFacts(review);
    }

    List<Problem> problems() {
        for (DefinedRule rule : ruleset.rules()) {
            if (!holdsToday(rule.definition())) {
                continue;
            }
            if (rule.fault().isPresent()) {
                problems.add(Failures.problem(rule.definition(), rule.fault().get()));
                continue;
            }
            int before = problems.size();
            try {
                run(rule);
            } catch (RuntimeException e) {
                problems.subList(before, problems.size()).clear();
                problems.add(Failures.problem(rule.definition(), String.valueOf(e)));
            }
        }
        return problems;
    }

    private boolean holdsToday(RuleDefinition rule) {
        var today = review.interview().today();
        return rule.since().map(first -> !today.isBefore(first)).orElse(true)
                && rule.until().map(last -> !today.isAfter(last)).orElse(true)
                && (rule.marketplaces().isEmpty()
                        || rule.marketplaces().contains(review.interview().marketplace()));
    }

    private void run(DefinedRule rule) {
        BuiltInCheck builtIn = rule.builtIn().orElse(null);
        if (builtIn instanceof CaseCheck check) {
            if (applies(rule, scope)) {
                Findings found = new Findings(rule.definition().id());
                check.check(subject(rule.definition()), found);
                report(rule, scope, found);
            }
        } else if (builtIn instanceof TextCheck check) {
            List<Letter> letters = review.letters();
            for (int i = 0; i < letters.size(); i++) {
                Wording wording = wordings().get(i);
                CaseScope inLetter = scope.withLetter(wording.text());
                if (applies(rule, inLetter)) {
                    Findings found = new Findings(rule.definition().id());
                    check.check(text(rule.definition(), wording, letters.get(i)), found);
                    report(rule, inLetter, found);
                }
            }
        } else if (rule.definition().on() == RuleStage.LETTER) {
            for (Wording wording : wordings()) {
                assertIn(rule, scope.withLetter(wording.text()), wording.whole());
            }
        } else {
            assertIn(rule, scope, "");
        }
    }

    private void assertIn(DefinedRule rule, CaseScope around, String whole) {
        if (rule.definition().each().isEmpty()) {
            judge(rule, around, whole);
        } else {
            RowScopes.of(around, rule.definition().each().get()).forEach(inRow -> judge(rule, inRow, whole));
        }
    }

    private void judge(DefinedRule rule, CaseScope at, String whole) {
        Expression check = rule.check().orElseThrow();
        if (!applies(rule, at) || !check.isFalse(at)) {
            return;
        }
        RuleDefinition definition = rule.definition();
        String place = RulePlace.of(definition.at(), at, whole);
        Findings found = new Findings(definition.id());
        found.add(place, found.message(), Judged.read(rule.when(), at) + Judged.read(rule.check(), at));
        report(rule, at, found);
    }

    private static boolean applies(DefinedRule rule, CaseScope at) {
        return rule.when().map(when -> when.isTrue(at)).orElse(true);
    }

    private void report(DefinedRule rule, CaseScope at, Findings found) {
        RuleDefinition definition = rule.definition();
        for (Findings.Finding finding : found.all()) {
            Message message = Arguments.fill(finding.message(), definition, rule.args(), at);
            Severity severity = finding.severity().orElse(definition.severity());
            boolean isToDo = definition.completeness() && review.stage() == Stage.PREPARING;
            problems.add(new Problem(
                    definition.id(),
                    finding.finding().or(definition::finding),
                    isToDo ? Severity.INFO : severity,
                    definition.on(),
                    finding.at(),
                    message,
                    definition.fixes(),
                    definition.source(),
                    Judged.digest(definition.id(), finding.at(), message, finding.judged()),
                    Optional.empty()));
        }
    }

    private CaseSubject subject(RuleDefinition rule) {
        return new CaseSubject(rule.builtIn().orElseThrow(), review, ruleset.words(), facts, this::holds, others);
    }

    private TextSubject text(RuleDefinition rule, Wording wording, Letter letter) {
        return new TextSubject(
                rule.builtIn().orElseThrow(),
                wording,
                Optional.of(letter),
                Optional.of(subject(rule)),
                ruleset.words());
    }

    private boolean holds(Expr source) {
        return ruleset.evidenceWhen(source)
                .map(expression -> expression.isTrue(scope))
                .orElse(false);
    }

    private List<Wording> wordings() {
        if (wordings == null) {
            wordings = review.letters().stream().map(LetterReader::read).toList();
        }
        return wordings;
    }
}
