package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.Wording;

/**
 * Corrective actions told as plans. A single "will" beside actions that are done is no finding: only where plans make up at
 * least half of what the section tells of actions. In plain text without such a section, plans of corrections ({@code
 * plans-corrective}) where nothing is told as done.
 */
final class FutureWording implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("future", "done").lexicons("future", "done");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        Wording wording = subject.wording();
        boolean hasSection = false;
        for (Wording.Section section : wording.bySection()) {
            hasSection |= section.role().filter(PartRole.CORRECTIVE::equals).isPresent();
            if (section.role().filter(PartRole.CORRECTIVE::equals).isEmpty()) {
                continue;
            }
            List<Hit> plans = hits(subject, "future", section).stream()
                    .filter(hit -> wording.isOwn(hit.sentence(), hit.range()))
                    .toList();
            if (!plans.isEmpty()
                    && plans.size() >= hits(subject, "done", section).size()) {
                report(subject, plans, out);
            }
        }
        if (!hasSection && subject.letter().isEmpty()) {
            promises(subject, out);
        }
    }

    /** A plain letter without a section of actions, in which none is told as done. */
    private static void promises(TextSubject subject, Findings out) {
        Wording wording = subject.wording();
        List<Hit> plans = subject.phrases("plans-corrective").in(wording).stream()
                .filter(hit -> wording.sentence(hit.sentence())
                        .role()
                        .filter(PartRole.PREVENTIVE::equals)
                        .isEmpty())
                .toList();
        if (!plans.isEmpty() && subject.phrases("tells-corrective").in(wording).isEmpty()) {
            report(subject, plans, out);
        }
    }

    private static void report(TextSubject subject, List<Hit> plans, Findings out) {
        Wording wording = subject.wording();
        out.add(
                wording.at(plans.get(0).sentence(), plans.get(0).range().start()),
                out.message().with("phrases", PhraseFindings.quote(plans)).with("count", plans.size()),
                PhraseFindings.judged(wording, plans));
    }

    private static List<Hit> hits(TextSubject subject, String parameter, Wording.Section section) {
        List<Hit> hits = new ArrayList<>();
        for (String list : subject.builtIn().all(parameter)) {
            hits.addAll(subject.phrases(list).in(subject.wording(), section.from(), section.to()));
        }
        return hits;
    }
}
