package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Locale;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;

/** Ids in the letter that stand neither in a message nor in an answer: taken over from another letter, or mistyped. */
final class ForeignIds implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("ids").lexicons("ids");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (subject.subject().isEmpty()) {
            return;
        }
        CaseFacts facts = subject.subject().get().facts();
        for (String list : subject.builtIn().all("ids")) {
            List<Hit> foreign = subject.phrases(list).in(subject.wording()).stream()
                    .filter(hit -> !facts.given().contains(hit.phrase().toLowerCase(Locale.ROOT)))
                    .toList();
            PhraseFindings.report(subject, foreign, out);
        }
    }
}
