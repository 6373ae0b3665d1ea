package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.rules.internal.text.Words;

/**
 * A case, as a rule with parameters sees it.
 *
 * @param facts what several checks need to know of the review
 * @param holds whether an expression of the type is true in this case
 * @param others cases to compare it with
 */
public record CaseSubject(
        BuiltIn builtIn, Review review, Words words, CaseFacts facts, Predicate<Expr> holds, List<FreeText> others) {

    public Optional<Letter> appeal() {
        return review.letters().stream()
                .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                .findFirst();
    }

    public boolean isOnPath(List<String> paths) {
        return review.interview()
                .path()
                .map(path -> paths.contains(path.value()))
                .orElse(false);
    }
}
