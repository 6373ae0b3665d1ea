package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.rules.internal.check.ActionRows.ListRow;

/** Actions whose status is {@code planned} in a part that tells what has been done. */
final class PlannedToldAsDone implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("roles");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        List<AnswerPath> told = subject.review().letters().stream()
                .flatMap(letter -> letter.parts().stream())
                .filter(part -> part.role() == PartRole.CORRECTIVE)
                .flatMap(part -> Spans.of(part.blocks()))
                .flatMap(span -> span.origins().stream())
                .flatMap(CaseFacts::paths)
                .distinct()
                .toList();
        subject.builtIn().all("roles").stream()
                .flatMap(role -> ActionRows.of(subject.review().interview(), role))
                .filter(ListRow::isPlanned)
                .filter(action -> told.stream().anyMatch(action.row().path()::contains))
                .forEach(action -> out.add(
                        action.path(action.field("status").orElseThrow()).toString(),
                        out.message(),
                        action.row().cells().toString()));
    }
}
