package org.appealworkbench.interview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.interview.AnswerFault;

/**
 * One confirmation for a column of a list. It names the rows that were seen, so that a row which comes later is not
 * confirmed with them, and covers what these rows hold as suggestions; what a default proposes is in no file and stays a
 * proposal.
 *
 * @param rows the list itself
 * @param byField per field the ids of rows
 */
record ConfirmedColumns(AnswerData rows, Map<String, AnswerData> byField) {

    private static final String CONFIRMED = "@confirmed";

    static ConfirmedColumns of(AnswerData list) {
        if (list instanceof AnswerData.Fields fields
                && fields.field(CONFIRMED).orElse(null) instanceof AnswerData.Fields columns) {
            return new ConfirmedColumns(fields.field("value").orElse(new AnswerData.Null()), columns.fields());
        }
        return new ConfirmedColumns(list, Map.of());
    }

    void confirm(Entry list) {
        byField.forEach((field, named) -> {
            Set<String> left = new LinkedHashSet<>(Given.texts(named).orElse(List.of(Given.shown(named))));
            if (list.node.hasChild(field)) {
                list.rows.stream().filter(row -> left.remove(row.id.value())).forEach(row -> confirm(row, field));
            }
            if (!left.isEmpty()) {
                list.fault(new AnswerFault(
                        AnswerFault.Kind.DANGLING,
                        list.path,
                        Message.of("answer.dangling")
                                .with("question", Labels.of(list.node))
                                .with("given", Given.shortened(field + ": " + String.join(", ", left)))));
            }
        });
    }

    private static void confirm(RowEntry row, String field) {
        for (Entry entry : row.fields) {
            if (entry.node.question.id().value().equals(field) && entry.cell().state() == AnswerState.SUGGESTED) {
                entry.answer(new Cell(
                        AnswerState.ANSWERED, entry.cell().value(), entry.cell().origin()));
            }
        }
    }
}
