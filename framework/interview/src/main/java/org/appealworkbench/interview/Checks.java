package org.appealworkbench.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.type.Question;

/** Adds what is wrong with visible entries once everything is evaluated. */
final class Checks {

    private final Sheet sheet;
    private final Messages messages;
    private final Map<String, Set<RowId>> rowsOfLists = new HashMap<>();

    Checks(Sheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
    }

    void run() {
        sheet.roots.forEach(this::check);
    }

    private void check(Entry entry) {
        if (!entry.visible) {
            return;
        }
        missing(entry);
        Optional<Value> value = entry.cell().value();
        if (value.isPresent() && entry.isAnswered()) {
            if (value.get() instanceof Value.Reference reference) {
                dangling(entry, reference);
            }
            if (value.get() instanceof Value.Prose prose) {
                Sides.check(entry, prose);
            }
            Bounds.check(entry, messages);
        }
        entry.rows.forEach(row -> row.fields.forEach(this::check));
    }

    private static void missing(Entry entry) {
        boolean asked = entry.required && entry.node.conditions.calculate().isEmpty();
        if (asked && !entry.isFaulty() && isOpen(entry)) {
            entry.fault(new AnswerFault(
                    AnswerFault.Kind.MISSING,
                    entry.path,
                    Message.of("answer.missing").with("question", Labels.of(entry.node))));
        }
    }

    /** Whether nobody has confirmed anything; a list that is required and has no rows is open, too. */
    private static boolean isOpen(Entry entry) {
        AnswerState state = entry.cell().state();
        boolean isEmptyList = !entry.node.children().isEmpty() && entry.rows.isEmpty();
        return state == AnswerState.ANSWERED ? isEmptyList : state != AnswerState.NONE;
    }

    /** Drops rows that are not there from the value, so that no letter meets them. */
    private void dangling(Entry entry, Value.Reference reference) {
        Set<RowId> known = entry.node
                .question
                .reference()
                .map(Question.ReferenceTarget::list)
                .map(list -> rowsOfLists.computeIfAbsent(list, this::rowIds))
                .orElse(Set.of());
        if (known.containsAll(reference.rows())) {
            return;
        }
        List<RowId> there = reference.rows().stream().filter(known::contains).toList();
        List<String> absent = reference.rows().stream()
                .filter(row -> !known.contains(row))
                .map(RowId::value)
                .toList();
        Optional<Value> value = there.isEmpty() ? Optional.empty() : Optional.of(new Value.Reference(there));
        entry.answer(new Cell(entry.cell().state(), value, entry.cell().origin()));
        entry.changed();
        entry.fault(new AnswerFault(
                AnswerFault.Kind.DANGLING,
                entry.path,
                Message.of("answer.dangling")
                        .with("question", Labels.of(entry.node))
                        .with("given", Given.shortened(String.join(", ", absent)))));
    }

    private Set<RowId> rowIds(String dotted) {
        Set<RowId> ids = new HashSet<>();
        sheet.roots.forEach(root -> collect(root, dotted, ids));
        return ids;
    }

    private static void collect(Entry entry, String dotted, Set<RowId> ids) {
        if (entry.node.dotted.equals(dotted)) {
            entry.rows.forEach(row -> ids.add(row.id));
        } else if (dotted.startsWith(entry.node.dotted + ".")) {
            entry.rows.forEach(row -> row.fields.forEach(field -> collect(field, dotted, ids)));
        }
    }
}
