package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.type.AppealType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compiles every expression of an appeal type where it stands, and looks for questions that depend on themselves. */
@Component(property = ContributionCheck.PROPERTY_STAGE + "=expressions")
public final class ExpressionsCheck implements ContributionCheck {

    private final Expressions expressions;

    @Activate
    public ExpressionsCheck(@Reference Expressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public List<Fault> check(AppealType type, Policy policy) {
        List<Fault> faults = new ArrayList<>();
        TypeScope scope = CheckedScope.of(type, policy);
        ContextCheck contexts = new ContextCheck(expressions, faults);
        Dependencies dependencies = new Dependencies();

        QuestionsCheck questions = new QuestionsCheck(contexts, dependencies);
        type.pages().forEach(page -> questions.check(page, scope));
        type.paths().forEach(path -> path.offered()
                .flatMap(offered -> contexts.condition(offered, scope))
                .ifPresent(compiled -> dependencies.pathReads(compiled.reads())));
        type.letters().forEach(letter -> {
            letter.when().ifPresent(when -> contexts.condition(when, scope));
            letter.parts().forEach(part -> part.when().ifPresent(when -> contexts.condition(when, scope)));
        });
        type.evidence().forEach(requirement -> requirement.when().ifPresent(when -> contexts.condition(when, scope)));
        RulesCheck rules = new RulesCheck(type, contexts, faults);
        type.rules().forEach(rule -> rules.check(rule, scope));
        faults.addAll(dependencies.cycles());
        return faults;
    }
}
