package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** The rows of lists by the role of the list, and their fields by the role of the field. */
final class ActionRows {

    private ActionRows() {}

    /** One row with the question of the list that it stands in. */
    record ListRow(Question list, Row row) {

        Optional<Question> field(String role) {
            return list.children().stream().filter(child -> child.hasRole(role)).findFirst();
        }

        AnswerPath path(Question field) {
            return row.path().field(field.id());
        }

        Optional<Value> confirmed(String role) {
            return field(role).flatMap(field -> row.confirmed(field.id()));
        }

        /** Whether the action is still to come. */
        boolean isPlanned() {
            return confirmed("status")
                    .map(value -> value instanceof Value.Choice choice
                            && choice.choice().equals("planned"))
                    .orElse(false);
        }
    }

    /** All visible lists of a role, nested ones included. */
    static List<Item> lists(Interview interview, String role) {
        return interview
                .withRole(role)
                .filter(item -> item.question().type() == QuestionType.LIST)
                .toList();
    }

    static Stream<ListRow> of(Interview interview, String role) {
        return lists(interview, role).stream().flatMap(ActionRows::rows);
    }

    static Stream<ListRow> rows(Item list) {
        return list
                .cell()
                .confirmed()
                .map(value -> value instanceof Value.Rows rows ? rows.rows() : List.<Row>of())
                .orElse(List.of())
                .stream()
                .map(row -> new ListRow(list.question(), row));
    }

    /** The causes that an action names; empty if its list has no field for them or it is not answered. */
    static Optional<List<RowId>> causes(ListRow action) {
        return action.confirmed("causes")
                .map(value -> value instanceof Value.Reference reference ? reference.rows() : List.<RowId>of());
    }
}
