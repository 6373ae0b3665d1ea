package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.rules.internal.check.ActionRows.ListRow;

/**
 * Every root cause has an action of the {@code role}: one that refers to it, or one in a list below it. Silent where the
 * type has no such lists, or the round needs no such part.
 */
final class CausesHaveActions implements CaseCheck {

    private static final String CAUSE = "root-cause";

    @Override
    public Parameters parameters() {
        return Parameters.required("role", "paths");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        String role = subject.builtIn().one("role").orElseThrow();
        PartRole part = role.startsWith("corrective") ? PartRole.CORRECTIVE : PartRole.PREVENTIVE;
        if (!RequiredParts.of(subject.review(), subject.builtIn().all("paths")).contains(part)) {
            return;
        }
        List<Item> lists = ActionRows.lists(subject.review().interview(), role);
        List<ListRow> linked = lists.stream()
                .flatMap(ActionRows::rows)
                .filter(action -> action.field("causes").isPresent())
                .toList();
        boolean refers = lists.stream()
                .anyMatch(list -> list.question().children().stream().anyMatch(field -> field.hasRole("causes")));
        ActionRows.of(subject.review().interview(), CAUSE).forEach(cause -> {
            boolean isNested = cause.list().children().stream().anyMatch(field -> field.hasRole(role));
            boolean isMet = refers && names(linked, cause.row()) || isNested && hasOwn(cause, role);
            if ((refers || isNested) && !isMet) {
                out.add(
                        cause.row().path().toString(),
                        out.message(),
                        cause.row().cells().toString());
            }
        });
    }

    private static boolean names(List<ListRow> actions, Row cause) {
        return actions.stream()
                .anyMatch(action -> ActionRows.causes(action).orElse(List.of()).contains(cause.id()));
    }

    private static boolean hasOwn(ListRow cause, String role) {
        return cause.list().children().stream()
                .filter(field -> field.hasRole(role))
                .map(Question::id)
                .anyMatch(field -> cause.row()
                        .confirmed(field)
                        .map(value -> !(value instanceof Value.Rows rows)
                                || !rows.rows().isEmpty())
                        .orElse(false));
    }
}
