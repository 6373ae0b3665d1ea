package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.SignList;

/** Makes one finding of the phrases and signs that stand in one clause, or with {@code quote: sentence} in one sentence. With
 * {@code quote: clause} a phrase is quoted with its clause. */
final class Judgement {

    /**
     * @param shown the words that show it: the finding stands where they begin
     * @param quoted what the finding quotes
     */
    private record Finding(int sentence, TextRange shown, TextRange quoted) {

        boolean overlaps(Finding next) {
            return sentence == next.sentence
                    && next.quoted.start() < quoted.end()
                    && quoted.start() < next.quoted.end();
        }

        Finding and(Finding other) {
            return new Finding(sentence, union(shown, other.shown), union(quoted, other.quoted));
        }
    }

    private Judgement() {}

    /** The words that show a sign, as a phrase. */
    static Hit shown(TextSubject subject, SignList.Hit hit) {
        return hit(subject, new Finding(hit.sentence(), hit.shown(), hit.shown()));
    }

    /** Phrases outside judged clauses are quoted as they are, clauses as far as they and the phrases in them reach. */
    static List<Hit> join(TextSubject subject, List<Hit> phrases, List<SignList.Hit> clauses) {
        List<String> quote = subject.builtIn().all("quote");
        List<Finding> all = new ArrayList<>();
        phrases.forEach(hit -> all.add(new Finding(hit.sentence(), hit.range(), hit.range())));
        clauses.forEach(hit -> all.add(new Finding(hit.sentence(), hit.shown(), hit.clause())));
        if (quote.contains("sentence")) {
            all.replaceAll(finding -> new Finding(finding.sentence(), finding.shown(), whole(subject, finding)));
        } else if (quote.contains("clause")) {
            all.replaceAll(finding -> new Finding(finding.sentence(), finding.shown(), clause(subject, finding)));
        }
        all.sort(Comparator.comparingInt(Finding::sentence)
                .thenComparingInt(finding -> finding.quoted().start()));
        List<Finding> joined = new ArrayList<>();
        for (Finding finding : all) {
            Finding last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.overlaps(finding)) {
                joined.set(joined.size() - 1, last.and(finding));
            } else {
                joined.add(finding);
            }
        }
        return joined.stream().map(finding -> hit(subject, finding)).toList();
    }

    private static TextRange whole(TextSubject subject, Finding finding) {
        return new TextRange(
                0, subject.wording().sentence(finding.sentence()).text().length());
    }

    private static TextRange clause(TextSubject subject, Finding finding) {
        String signs = subject.builtIn().all("signs").get(0);
        return subject.signs(signs).clauseAround(subject.wording(), finding.sentence(), finding.quoted());
    }

    private static Hit hit(TextSubject subject, Finding finding) {
        String sentence = subject.wording().sentence(finding.sentence()).text();
        return new Hit(finding.sentence(), finding.shown(), finding.quoted().of(sentence));
    }

    private static TextRange union(TextRange one, TextRange other) {
        return new TextRange(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
