package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Set;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.text.Shingles;

/**
 * How much of the letter's free text an earlier round's letter held already, by five-word shingles: more than
 * {@code warning} of them warns, more than {@code error} counts with the rule's severity. The words of templates and short
 * facts repeat by nature and do not count.
 */
final class RepeatsRound implements TextCheck {

    private static final int LEAST_SHINGLES = 20;

    @Override
    public Parameters parameters() {
        return Parameters.required("error", "warning");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        List<Round> rounds = subject.subject()
                .map(of -> of.review().caseFile().submittedRounds())
                .orElse(List.of());
        if (rounds.isEmpty() || !subject.isAppeal()) {
            return;
        }
        Set<Integer> now = Shingles.ofFreeText(subject.wording().sentences());
        if (now.size() < LEAST_SHINGLES) {
            return;
        }
        double error = Double.parseDouble(subject.builtIn().one("error").orElseThrow());
        double warning = Double.parseDouble(subject.builtIn().one("warning").orElseThrow());
        for (Round round : rounds) {
            if (round.letter().isEmpty()) {
                continue;
            }
            Set<Integer> before = Shingles.of(round.letter().get().content());
            double repeated = (double) now.stream().filter(before::contains).count() / now.size();
            if (repeated > warning) {
                out.add(
                        subject.wording().whole(),
                        out.message().with("round", round.number()).with("percent", Math.round(repeated * 100)),
                        subject.wording().joined(),
                        repeated > error ? null : Severity.WARNING,
                        null);
            }
        }
    }
}
