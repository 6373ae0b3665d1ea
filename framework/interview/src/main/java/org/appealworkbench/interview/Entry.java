package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.interview.Item;
import org.jspecify.annotations.Nullable;

/** One question at one path while an interview is under way. Mutable, within one call and thread. */
final class Entry {

    final Node node;
    final AnswerPath path;
    final @Nullable RowEntry row;
    List<RowEntry> rows = List.of();
    boolean visible;
    boolean required;
    /** Most entries have no fault, so the list is made with the first one. */
    private List<AnswerFault> faults = List.of();

    private Cell cell;
    private @Nullable Value rowsNow;

    Entry(Node node, AnswerPath path, @Nullable RowEntry row, Cell cell) {
        this.node = node;
        this.path = path;
        this.row = row;
        this.cell = cell;
    }

    Cell cell() {
        return cell;
    }

    void answer(Cell newCell) {
        cell = newCell;
    }

    /** Forgets what was built from this entry; called whenever what it shows may have changed. */
    void changed() {
        rowsNow = null;
        if (row != null) {
            row.changed();
        }
    }

    /** The cell as it stands now, with the rows of a list as far as they are evaluated. */
    Cell cellNow() {
        if (node.children().isEmpty() || cell.value().isEmpty()) {
            return cell;
        }
        Value now = rowsNow;
        if (now == null) {
            now = new Value.Rows(ownRows().stream().map(RowEntry::now).toList());
            rowsNow = now;
        }
        return new Cell(cell.state(), Optional.of(now), cell.origin());
    }

    /** The rows of a list without those that are only proposed beside answered ones. */
    List<RowEntry> ownRows() {
        return isAnswered()
                ? rows.stream().filter(candidate -> candidate.proposal == null).toList()
                : rows;
    }

    boolean isAnswered() {
        return cell.state() == AnswerState.ANSWERED;
    }

    /** Whether its list, or one around, holds rows that nobody has confirmed: they demand nothing. */
    boolean isInProposedRow() {
        return row != null
                && (row.proposal != null
                        || row.list.cell.state() == AnswerState.SUGGESTED
                        || row.list.isInProposedRow());
    }

    void fault(AnswerFault fault) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>();
        }
        faults.add(fault);
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    void forgetFaults() {
        faults = List.of();
    }

    Item item() {
        return new Item(node.question, path, visible, required, cellNow(), visible ? faults : List.of());
    }
}
