package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;
import org.jspecify.annotations.Nullable;

/** All entries of one interview, as read from the answers. */
final class Sheet {

    static final String ROW_ID = "_id";
    private static final String STATE = "@state";
    private static final String ROW_ID_WORD = "row-id";
    private static final AnswerData.Fields NO_FIELDS = new AnswerData.Fields(Map.of());
    private static final Origin NOTICE = new Origin.CaseField("notice");

    final List<Entry> roots = new ArrayList<>();
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Strangers strangers;
    private final AnswerReader reader;
    private int size;

    private Sheet(AnswerReader reader) {
        this.reader = reader;
        this.strangers = new Strangers();
    }

    static Sheet read(Plan plan, Answers answers, AnswerReader reader) {
        Sheet sheet = new Sheet(reader);
        for (Node node : plan.roots()) {
            AnswerPath path = AnswerPath.of(node.question.id());
            Entry entry =
                    sheet.entry(node, path, null, answers.get(node.question.id().value()));
            sheet.roots.add(entry);
            sheet.byName.put(node.question.id().value(), entry);
        }
        sheet.strangers.outside(plan, answers);
        return sheet;
    }

    @Nullable
    Entry root(String name) {
        return byName.get(name);
    }

    /** How many entries there are. */
    int size() {
        return size;
    }

    /** Faults of answers that belong to no question. */
    List<AnswerFault> strangers() {
        return strangers.faults();
    }

    private Entry entry(Node node, AnswerPath path, @Nullable RowEntry row, Optional<AnswerData> data) {
        size++;
        Origin origin = new Origin.Answer(path);
        Entry entry = new Entry(node, path, row, new Cell(AnswerState.UNANSWERED, Optional.empty(), origin));
        if (data.isPresent()) {
            read(entry, data.get(), origin);
        }
        return entry;
    }

    private void read(Entry entry, AnswerData data, Origin origin) {
        AnswerState state = AnswerState.ANSWERED;
        AnswerData answer = data;
        AnswerData stated =
                data instanceof AnswerData.Fields fields ? fields.fields().get(STATE) : null;
        if (data instanceof AnswerData.Fields fields && stated != null) {
            Optional<AnswerState> named = fields.text(STATE).flatMap(Sheet::state);
            if (named.isEmpty()) {
                wrong(entry, Reading.invalid("state", Given.shown(stated)));
                return;
            }
            strangers.inAnswer(entry, data, AnswerFields.STATED);
            state = named.get();
            answer = fields.field("value").orElse(new AnswerData.Null());
            if (state != AnswerState.SUGGESTED) {
                entry.answer(new Cell(state, Optional.empty(), origin));
                return;
            }
        }
        strangers.inAnswer(entry, answer, AnswerFields.known(entry.node.question.type()));
        if (entry.node.question.children().isEmpty()) {
            Reading reading = reader.read(entry.node.question, answer);
            wrong(entry, reading);
            if (!reading.isBlank()) {
                entry.answer(new Cell(state, reading.value(), origin));
            }
        } else if (!Given.isBlank(answer)) {
            ConfirmedColumns columns = ConfirmedColumns.of(answer);
            entry.answer(new Cell(state, rows(entry, columns.rows()), origin));
            columns.confirm(entry);
        }
    }

    private static Optional<AnswerState> state(String word) {
        return switch (word) {
            case "none" -> Optional.of(AnswerState.NONE);
            case "unknown" -> Optional.of(AnswerState.UNKNOWN);
            case "requested" -> Optional.of(AnswerState.REQUESTED);
            case "suggested" -> Optional.of(AnswerState.SUGGESTED);
            default -> Optional.empty();
        };
    }

    /** The rows of a list; a value without rows as long as they are not evaluated. */
    private Optional<Value> rows(Entry list, AnswerData data) {
        if (!(data instanceof AnswerData.Items items)) {
            wrong(list, Reading.invalid("list", Given.shown(data)));
            return Optional.empty();
        }
        List<AnswerData.Fields> objects = new ArrayList<>();
        for (AnswerData item : items.items()) {
            if (item instanceof AnswerData.Fields fields) {
                objects.add(fields);
            } else if (!Given.isBlank(item)) {
                wrong(list, Reading.invalid("row", Given.shown(item)));
            }
        }
        List<RowEntry> rows = new ArrayList<>(objects.size());
        List<RowId> ids = ids(list, objects);
        for (int i = 0; i < objects.size(); i++) {
            rows.add(row(list, ids.get(i), objects.get(i)));
        }
        list.rows = rows;
        return Optional.of(new Value.Rows(List.of()));
    }

    /** Gives a list that nobody has answered the rows that the notice proposes. */
    void propose(Entry list, List<ProposedRows.Proposal> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        list.rows = List.of();
        append(list, proposals);
        list.answer(new Cell(AnswerState.SUGGESTED, Optional.of(new Value.Rows(List.of())), NOTICE));
    }

    /** Adds rows that the notice proposes behind those that are there, under ids that none of them has. */
    void append(Entry list, List<ProposedRows.Proposal> proposals) {
        List<RowEntry> rows = new ArrayList<>(list.rows);
        Set<RowId> taken = rows.stream().map(row -> row.id).collect(Collectors.toCollection(HashSet::new));
        int number = rows.size();
        for (ProposedRows.Proposal proposal : proposals) {
            RowId id;
            do {
                number++;
                id = RowId.of("r" + number);
            } while (!taken.add(id));
            RowEntry row = row(list, id, NO_FIELDS);
            row.proposal = proposal;
            row.fields.forEach(field -> proposal.cell(field.node.question).ifPresent(field::answer));
            rows.add(row);
        }
        list.rows = rows;
        list.changed();
    }

    private RowEntry row(Entry list, RowId id, AnswerData.Fields object) {
        RowEntry row = new RowEntry(list, id);
        List<Entry> fields = new ArrayList<>(list.node.children().size());
        for (Node child : list.node.children()) {
            fields.add(entry(
                    child,
                    row.field(child),
                    row,
                    object.field(child.question.id().value())));
        }
        row.fields = fields;
        strangers.inRow(list.node, row.path, object);
        return row;
    }

    /** The ids as given; rows without one are numbered by position, past the numbers that are taken. */
    private static List<RowId> ids(Entry list, List<AnswerData.Fields> objects) {
        Set<String> given = new HashSet<>();
        objects.forEach(object -> object.text(ROW_ID).ifPresent(given::add));
        Set<String> taken = new HashSet<>();
        List<RowId> ids = new ArrayList<>(objects.size());
        int spare = objects.size();
        for (int i = 0; i < objects.size(); i++) {
            Optional<AnswerData> written = objects.get(i).field(ROW_ID);
            String id = written.map(Given::text).orElse(null);
            if (id == null || !RowId.isValid(id) || !taken.add(id)) {
                if (written.isPresent()) {
                    wrong(list, Reading.invalid(ROW_ID_WORD, Given.shown(written.get())));
                }
                id = "r" + (i + 1);
                while (given.contains(id) || !taken.add(id)) {
                    spare++;
                    id = "r" + spare;
                }
            }
            ids.add(RowId.of(id));
        }
        return ids;
    }

    private static void wrong(Entry entry, Reading reading) {
        reading.fault()
                .ifPresent(fault ->
                        entry.fault(new AnswerFault(fault.kind(), entry.path, fault.message(Labels.of(entry.node)))));
    }
}
