package org.appealworkbench.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.jspecify.annotations.Nullable;

/** One row of a list while an interview is under way. */
final class RowEntry {

    final Entry list;
    final RowId id;
    final AnswerPath path;
    List<Entry> fields = List.of();
    /** What of the notice it was made for, as long as nobody has confirmed it. */
    ProposedRows.@Nullable Proposal proposal;

    private @Nullable Row now;

    RowEntry(Entry list, RowId id) {
        this.list = list;
        this.id = id;
        this.path = list.path.row(id);
    }

    /** The path of a field of this row; made directly, because there is one for every cell of every list. */
    AnswerPath field(Node field) {
        List<AnswerPath.Step> above = path.steps();
        return above.size() == 1 ? new AnswerPath(List.of(above.get(0), field.step)) : path.field(field.question.id());
    }

    void changed() {
        now = null;
        list.changed();
    }

    /** The row with its visible fields as far as they are evaluated. */
    Row now() {
        Row row = now;
        if (row == null) {
            Map<QuestionId, Cell> cells = new LinkedHashMap<>();
            for (Entry field : fields) {
                if (field.visible) {
                    cells.put(field.node.question.id(), field.cellNow());
                }
            }
            row = new Row(id, path, cells);
            now = row;
        }
        return row;
    }
}
