package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;

/** What a plain text field mangles: marks of Markdown and HTML, emoji, control characters ({@code lexicon}). */
final class PlainText implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("lexicon").lexicons("lexicon");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        List<Hit> hits = subject.builtIn().all("lexicon").stream()
                .flatMap(list -> subject.phrases(list).in(subject.wording()).stream())
                .filter(hit -> subject.wording().isOwn(hit.sentence(), hit.range()))
                .toList();
        if (!hits.isEmpty()) {
            String at = subject.wording()
                    .at(hits.get(0).sentence(), hits.get(0).range().start());
            out.add(
                    at,
                    out.message().with("phrases", PhraseFindings.quote(hits)).with("count", hits.size()),
                    PhraseFindings.judged(subject.wording(), hits));
        }
    }
}
