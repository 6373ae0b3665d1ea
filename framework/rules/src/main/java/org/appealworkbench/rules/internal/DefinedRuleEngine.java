package org.appealworkbench.rules.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appealworkbench.api.plugin.Rule;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.RuleEngine;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.check.WrittenByPeople;
import org.appealworkbench.rules.internal.text.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Runs rules that are data, then those that code bundles offer. */
@Component(service = RuleEngine.class)
public final class DefinedRuleEngine implements RuleEngine {

    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final int MOST_RULESETS = 64;

    private final Expressions expressions;
    private final CodeRules codeRules;
    private final List<Ruleset> rulesets = new CopyOnWriteArrayList<>();
    private volatile Optional<Linter> linter = Optional.empty();

    @Activate
    public DefinedRuleEngine(@Reference Expressions expressions) {
        this(expressions, DEADLINE);
    }

    DefinedRuleEngine(Expressions expressions, Duration deadline) {
        this.expressions = expressions;
        this.codeRules = new CodeRules(deadline);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addRule(Rule rule, Map<String, Object> properties) {
        codeRules.add(rule, properties);
    }

    void removeRule(Rule rule) {
        codeRules.remove(rule);
    }

    @Deactivate
    void close() {
        codeRules.close();
    }

    @Override
    public Problems check(Review review) {
        return check(review, List.of());
    }

    @Override
    public FreeText freeText(Review review) {
        return new FreeText(review.caseFile().id(), WrittenByPeople.shingles(review));
    }

    @Override
    public Problems check(Review review, List<FreeText> others) {
        Ruleset ruleset = ruleset(review);
        List<Problem> problems = new ArrayList<>(new RuleRun(review, ruleset, others).problems());
        for (Problem problem : codeRules.check(review)) {
            problems.add(complete(problem, ruleset.definition(problem.rule()), review.stage()));
        }
        Optional<Set<RuleId>> known = codeRules.has(review) ? Optional.empty() : Optional.of(ruleset.ids());
        return new Problems(new Waivers(review.caseFile().waivers(), ruleset::definition, known).apply(problems));
    }

    @Override
    public Problems lint(String text, String language, Policy policy) {
        Linter current = linter.filter(known -> known.isFor(policy)).orElseGet(() -> new Linter(policy));
        linter = Optional.of(current);
        return current.lint(text, language);
    }

    /** What the definition of a rule knows and code need not repeat. Only the case waives. */
    private static Problem complete(Problem problem, Optional<RuleDefinition> definition, Stage stage) {
        boolean isToDo = definition.map(RuleDefinition::completeness).orElse(false) && stage == Stage.PREPARING;
        return new Problem(
                problem.rule(),
                problem.finding().or(() -> definition.flatMap(RuleDefinition::finding)),
                isToDo ? Severity.INFO : problem.severity(),
                problem.stage(),
                problem.at(),
                problem.message(),
                problem.fixes().isEmpty()
                        ? definition.map(RuleDefinition::fixes).orElse(List.of())
                        : problem.fixes(),
                problem.source().or(() -> definition.flatMap(RuleDefinition::source)),
                problem.judged().isEmpty()
                        ? Judged.digest(problem.rule(), problem.at(), problem.message(), "")
                        : problem.judged(),
                Optional.empty());
    }

    private Ruleset ruleset(Review review) {
        for (Ruleset known : rulesets) {
            if (known.isFor(review.type(), review.policy())) {
                return known;
            }
        }
        Ruleset made = new Ruleset(review.type(), review.policy(), wordsOf(review.policy()), expressions);
        if (rulesets.size() >= MOST_RULESETS) {
            rulesets.clear();
        }
        rulesets.add(made);
        return made;
    }

    private Words wordsOf(Policy policy) {
        return rulesets.stream()
                .map(Ruleset::words)
                .filter(words -> words.isOf(policy))
                .findFirst()
                .orElseGet(() -> new Words(policy));
    }
}
