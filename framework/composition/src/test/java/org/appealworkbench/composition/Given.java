package org.appealworkbench.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;

/** Short ways to write values. */
final class Given {

    private Given() {}

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value prose(String text) {
        return new Value.Prose(Optional.empty(), Optional.empty(), Optional.of(text), true);
    }

    static Value draft(String text) {
        return new Value.Prose(Optional.empty(), Optional.empty(), Optional.of(text), false);
    }

    static Value number(String number) {
        return new Value.Number(new BigDecimal(number));
    }

    static Value date(String iso) {
        return new Value.Date(LocalDate.parse(iso));
    }

    static Value evidence(String... ids) {
        return new Value.EvidenceLink(Arrays.stream(ids).map(EvidenceId::of).toList());
    }

    /** Rows r1, r2 ... of a list; each holds field and value by turns. */
    static Value rows(AnswerPath list, List<Map<String, Value>> rows) {
        List<Row> made = new java.util.ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowId id = RowId.of("r" + (i + 1));
            AnswerPath path = list.row(id);
            Map<QuestionId, Cell> cells = new LinkedHashMap<>();
            rows.get(i)
                    .forEach((field, value) -> cells.put(
                            QuestionId.of(field),
                            new Cell(
                                    AnswerState.ANSWERED,
                                    Optional.of(value),
                                    new Origin.Answer(path.field(QuestionId.of(field))))));
            made.add(new Row(id, path, cells));
        }
        return new Value.Rows(made);
    }
}
