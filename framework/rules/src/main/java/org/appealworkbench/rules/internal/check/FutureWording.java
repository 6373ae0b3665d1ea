package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.Wording;

/**
 * Corrective actions told as plans. A single "will" beside actions that are done is no finding: only where plans make up at
 * least half of what the section tells of actions.
 */
final class FutureWording implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("future", "done").lexicons("future", "done");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        Wording wording = subject.wording();
        for (Wording.Section section : wording.bySection()) {
            if (section.role().filter(PartRole.CORRECTIVE::equals).isEmpty()) {
                continue;
            }
            List<Hit> plans = hits(subject, "future", section).stream()
                    .filter(hit -> wording.isOwn(hit.sentence(), hit.range()))
                    .toList();
            if (!plans.isEmpty()
                    && plans.size() >= hits(subject, "done", section).size()) {
                String at =
                        wording.at(plans.get(0).sentence(), plans.get(0).range().start());
                out.add(
                        at,
                        out.message()
                                .with("phrases", PhraseFindings.quote(plans))
                                .with("count", plans.size()),
                        PhraseFindings.judged(wording, plans));
            }
        }
    }

    private static List<Hit> hits(TextSubject subject, String parameter, Wording.Section section) {
        List<Hit> hits = new ArrayList<>();
        for (String list : subject.builtIn().all(parameter)) {
            hits.addAll(subject.phrases(list).in(subject.wording(), section.from(), section.to()));
        }
        return hits;
    }
}
