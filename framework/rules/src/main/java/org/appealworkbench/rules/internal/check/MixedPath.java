package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;

/** A letter that both admits the fault and denies it; {@code except} names paths that may. */
final class MixedPath implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("accept", "dispute").andOptional("except").lexicons("accept", "dispute");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        if (!subject.isAppeal() || subject.isOnPath(subject.builtIn().all("except"))) {
            return;
        }
        List<Hit> accept = hits(subject, "accept");
        List<Hit> dispute = hits(subject, "dispute");
        if (accept.isEmpty() || dispute.isEmpty()) {
            return;
        }
        Hit denial = dispute.get(0);
        out.add(
                subject.wording().at(denial.sentence(), denial.range().start()),
                out.message()
                        .with("accepts", PhraseFindings.quote(accept))
                        .with("disputes", PhraseFindings.quote(dispute)),
                PhraseFindings.judged(subject.wording(), accept) + PhraseFindings.judged(subject.wording(), dispute));
    }

    private static List<Hit> hits(TextSubject subject, String parameter) {
        return subject.builtIn().all(parameter).stream()
                .flatMap(list -> subject.phrases(list).in(subject.wording()).stream())
                .toList();
    }
}
