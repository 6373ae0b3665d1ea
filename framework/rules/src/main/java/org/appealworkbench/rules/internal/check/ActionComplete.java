package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.rules.internal.check.ActionRows.ListRow;

/**
 * Actions of the {@code roles} without what makes them credible: fields of the {@code fields} roles, asked and not answered.
 * A field that must be answered is told as missing already.
 */
final class ActionComplete implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("roles", "fields");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        Interview interview = subject.review().interview();
        List<String> fields = subject.builtIn().all("fields");
        subject.builtIn().all("roles").stream()
                .flatMap(role -> ActionRows.of(interview, role))
                .forEach(action -> action.list().children().stream()
                        .filter(field -> field.role().map(fields::contains).orElse(false))
                        .filter(field -> isGap(interview, action, field))
                        .forEach(field -> out.add(
                                action.path(field).toString(),
                                out.message().with("field", label(action, field)),
                                action.row().cells().toString())));
    }

    private static boolean isGap(Interview interview, ListRow action, Question field) {
        Item item = interview.item(action.path(field)).orElse(null);
        return item != null
                && item.visible()
                && !item.required()
                && !(action.isPlanned() && field.hasRole("proof"))
                && item.cell().confirmed().isEmpty();
    }

    private static Message label(ListRow action, Question field) {
        StringBuilder key = new StringBuilder("question");
        action.path(field).steps().forEach(step -> key.append('.').append(step.question()));
        return Message.of(key + ".label");
    }
}
