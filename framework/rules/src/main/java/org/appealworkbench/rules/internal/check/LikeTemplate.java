package org.appealworkbench.rules.internal.check;

import java.util.Set;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.text.Shingles;

/**
 * How much of the free text stands in letters that were published as templates: more than {@code warning} of its shingles
 * warns, more than {@code error} counts with the rule's severity. The {@code lexicon} holds digests, no text.
 */
final class LikeTemplate implements TextCheck {

    private static final int LEAST_SHINGLES = 20;

    @Override
    public Parameters parameters() {
        return Parameters.required("error", "warning", "lexicon").lexicons("lexicon");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (!subject.isAppeal()) {
            return;
        }
        Set<Integer> now = Shingles.ofFreeText(subject.wording().sentences());
        if (now.size() < LEAST_SHINGLES) {
            return;
        }
        Set<Integer> published =
                subject.words().shingles(subject.builtIn().one("lexicon").orElseThrow());
        long alike = now.stream().filter(published::contains).count();
        double share = (double) alike / now.size();
        if (share > Double.parseDouble(subject.builtIn().one("warning").orElseThrow())) {
            boolean grave =
                    share > Double.parseDouble(subject.builtIn().one("error").orElseThrow());
            out.add(
                    subject.wording().whole(),
                    out.message().with("percent", Math.round(share * 100)),
                    subject.wording().joined(),
                    grave ? null : Severity.WARNING,
                    null);
        }
    }
}
