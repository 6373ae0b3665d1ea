package org.appealworkbench.rules.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.rule.FreeText;

/**
 * How much of what people wrote for the appeal stands in the words of another case: more than the share {@code warning} of its
 * five-word shingles. It names the case that is most like it. Silent where no other cases are given.
 */
final class LikeOtherCase implements TextCheck {

    private static final int LEAST_SHINGLES = 20;

    private record Likeness(FreeText other, double share) {}

    @Override
    public Parameters parameters() {
        return Parameters.required("warning");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        List<FreeText> others = subject.subject().map(CaseSubject::others).orElse(List.of());
        if (others.isEmpty() || !subject.isAppeal()) {
            return;
        }
        CaseSubject of = subject.subject().get();
        Set<Integer> own =
                WrittenByPeople.shingles(of.review(), subject.wording().sentences());
        if (own.size() < LEAST_SHINGLES) {
            return;
        }
        double warning = Double.parseDouble(subject.builtIn().one("warning").orElseThrow());
        others.stream()
                .filter(other -> !other.caseId().equals(of.review().caseFile().id()))
                .map(other -> new Likeness(other, share(own, other.shingles())))
                .filter(likeness -> likeness.share() > warning)
                .max(Comparator.comparingDouble(Likeness::share)
                        .thenComparing(likeness -> likeness.other().caseId().value(), Comparator.reverseOrder()))
                .ifPresent(likeness -> out.add(
                        subject.wording().whole(),
                        out.message()
                                .with("percent", Math.round(likeness.share() * 100))
                                .with("case", likeness.other().caseId().value()),
                        subject.wording().joined()));
    }

    private static double share(Set<Integer> own, Set<Integer> other) {
        return (double) own.stream().filter(other::contains).count() / own.size();
    }
}
