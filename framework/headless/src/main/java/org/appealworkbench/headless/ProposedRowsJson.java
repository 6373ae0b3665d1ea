package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.ProposedRow;

/** Rows that the latest message proposes, as they can be added to the answers of the case. */
record ProposedRowsJson(Interview interview) {

    ArrayNode json() {
        ArrayNode array = Json.array();
        for (ProposedRow proposed : interview.proposed()) {
            ObjectNode node = array.addObject();
            node.put("at", proposed.row().path().toString());
            node.put("ask", proposed.ask());
            ObjectNode row = node.putObject("row");
            row.put("_id", proposed.row().id().value());
            proposed.row().cells().forEach((field, cell) -> cell.value()
                    .ifPresent(value -> put(row, field.value(), value)));
        }
        return array;
    }

    /** What a message can tell of an ask. */
    private static void put(ObjectNode row, String field, Value value) {
        if (value instanceof Value.Text text) {
            row.put(field, text.text());
        } else if (value instanceof Value.Prose prose) {
            row.put(field, prose.text().orElse(""));
        } else if (value instanceof Value.Choice choice) {
            row.put(field, choice.choice());
        } else if (value instanceof Value.Number number) {
            row.put(field, number.number());
        }
    }
}
