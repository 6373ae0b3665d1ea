package org.appealworkbench.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final Map<String, Map<RowId, Long>> rowsOfLists = new HashMap<>();

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
                references(entry, reference);
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
                    AnswerFault.Kind.MISSING, entry.path, Suggested.of(entry).orElseGet(() -> Message.of(
                                    "answer.missing")
                            .with("question", Labels.of(entry.node)))));
        }
    }

    /** Whether nobody has confirmed anything; a list that is required and has no rows is open, too. */
    private static boolean isOpen(Entry entry) {
        AnswerState state = entry.cell().state();
        boolean isEmptyList =
                !entry.node.children().isEmpty() && entry.ownRows().isEmpty();
        return state == AnswerState.ANSWERED ? isEmptyList : state != AnswerState.NONE;
    }

    /** Drops rows that are not there, or are there more than once, so that no letter meets them. */
    private void references(Entry entry, Value.Reference reference) {
        Map<RowId, Long> known = entry.node
                .question
                .reference()
                .map(Question.ReferenceTarget::list)
                .map(list -> rowsOfLists.computeIfAbsent(list, this::rowIds))
                .orElse(Map.of());
        List<RowId> there = reference.rows().stream()
                .filter(row -> known.getOrDefault(row, 0L) == 1)
                .toList();
        if (there.size() == reference.rows().size()) {
            return;
        }
        Optional<Value> value = there.isEmpty() ? Optional.empty() : Optional.of(new Value.Reference(there));
        entry.answer(new Cell(entry.cell().state(), value, entry.cell().origin()));
        entry.changed();
        fault(entry, reference, row -> !known.containsKey(row), AnswerFault.Kind.DANGLING, "answer.dangling");
        fault(
                entry,
                reference,
                row -> known.getOrDefault(row, 0L) > 1,
                AnswerFault.Kind.INVALID,
                "answer.ambiguous-row");
    }

    private static void fault(
            Entry entry, Value.Reference reference, Predicate<RowId> wrong, AnswerFault.Kind kind, String key) {
        List<String> rows =
                reference.rows().stream().filter(wrong).map(RowId::value).toList();
        if (!rows.isEmpty()) {
            entry.fault(new AnswerFault(
                    kind,
                    entry.path,
                    Message.of(key)
                            .with("question", Labels.of(entry.node))
                            .with("given", Given.shortened(String.join(", ", rows)))));
        }
    }

    /** How many rows bear a name; in a list within a list several may. */
    private Map<RowId, Long> rowIds(String dotted) {
        Map<RowId, Long> ids = new HashMap<>();
        sheet.roots.forEach(root -> collect(root, dotted, ids));
        return ids;
    }

    private static void collect(Entry entry, String dotted, Map<RowId, Long> ids) {
        if (entry.node.dotted.equals(dotted)) {
            entry.ownRows().forEach(row -> ids.merge(row.id, 1L, Long::sum));
        } else if (dotted.startsWith(entry.node.dotted + ".")) {
            entry.rows.forEach(row -> row.fields.forEach(field -> collect(field, dotted, ids)));
        }
    }
}
