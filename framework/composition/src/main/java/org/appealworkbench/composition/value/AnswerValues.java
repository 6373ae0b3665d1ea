package org.appealworkbench.composition.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.composition.format.CleanText;
import org.jspecify.annotations.Nullable;

/** Answers as values of templates. Only what is confirmed gets a text; all else is a gap. */
public final class AnswerValues {

    /**
     * Where the letter text of a choice stands.
     *
     * @param names what it may name; null for a name without value
     * @param plan whether its row is a plan
     */
    record Surroundings(Function<String, @Nullable Object> names, boolean plan) {
        static Surroundings of(Function<String, @Nullable Object> names) {
            return new Surroundings(names, false);
        }
    }

    private final LetterData data;
    private final AnswerText text;
    private final SentenceWriter sentences;
    private final Function<String, @Nullable Object> names;
    private final Map<String, String> labels = new HashMap<>();
    /** By the question itself: two lists may be equal in all that a question says. */
    private final Map<Question, Map<String, Question>> fields = new IdentityHashMap<>();

    /** @param names what a sentence with slots may name besides the fields of its row */
    public AnswerValues(LetterData data, SentenceWriter sentences, Function<String, @Nullable Object> names) {
        this.data = data;
        this.sentences = sentences;
        this.names = names;
        this.text = new AnswerText(data.format(), data.source().policy(), data.language(), data.clientsWords());
    }

    /** The value of a question outside any list. */
    public TemplateValue of(Question question) {
        AnswerPath path = AnswerPath.of(question.id());
        return of(question, question.id().value(), path, data.interview().cell(question.id()), Surroundings.of(names));
    }

    /**
     * @param dotted ids from the root, for the labels of gaps
     * @param cell empty if the question is not asked now
     * @param around what the letter text of a choice may name, and what its row is
     */
    TemplateValue of(Question question, String dotted, AnswerPath path, Optional<Cell> cell, Surroundings around) {
        boolean none = cell.filter(c -> c.state() == AnswerState.NONE).isPresent();
        Optional<Value> value = cell.flatMap(Cell::confirmed);
        List<Origin> origins = origins(path, cell);
        return switch (question.type()) {
            case LIST -> rows(gap(dotted, origins, value, none), value, question, dotted, path);
            case REFERENCE -> list(gap(dotted, origins, value, none), referenced(value, question));
            case CHOICES -> list(gap(dotted, origins, value, none), chosen(value, question, dotted, origins));
            case EVIDENCE ->
                new FactValue(gap(dotted, origins, value, none), print(value, none, FactValue.Print.REFUSED), reads());
            default -> scalar(question, dotted, cell, value, origins, none, around);
        };
    }

    private FactValue scalar(
            Question question,
            String dotted,
            Optional<Cell> cell,
            Optional<Value> value,
            List<Origin> origins,
            boolean none,
            Surroundings around) {
        Optional<String> words =
                value.flatMap(v -> text.of(v, question, cell.map(Cell::origin).orElse(origins.get(0)), around.plan()));
        if (value.isPresent() && words.isEmpty()) {
            return gap(dotted, origins);
        }
        if (value.isPresent() && value.get() instanceof Value.Choice choice && Choice.hasSlots(words.get())) {
            return sentence(question, choice, words.get(), origins, around.names());
        }
        Fact fact = words.isPresent()
                ? new Fact(value, words.get(), origins)
                : gap(dotted, origins, Optional.empty(), none);
        return new FactValue(fact, print(value, none, FactValue.Print.TEXT), reads());
    }

    private SentenceValue sentence(
            Question question,
            Value.Choice choice,
            String words,
            List<Origin> origins,
            Function<String, @Nullable Object> around) {
        Place place = question.choice(choice.choice()).map(Choice::place).orElse(question.place());
        Fact fact = Fact.of(choice, choice.choice(), origins);
        return new SentenceValue(fact, () -> sentences.write(new Sentence(words, fact, place), around), reads());
    }

    private static FactValue.Print print(Optional<Value> value, boolean none, FactValue.Print given) {
        if (none) {
            return FactValue.Print.NOTHING;
        }
        return value.isPresent() ? given : FactValue.Print.TEXT;
    }

    private ListValue list(Fact whole, List<? extends TemplateValue> items) {
        return new ListValue(whole, items, reads());
    }

    /** The fact that stands for what is no text of its own: a list, a link, nothing, a gap. */
    private Fact gap(String dotted, List<Origin> origins, Optional<Value> value, boolean none) {
        if (value.isEmpty() && !none) {
            return Fact.missing(label(dotted), origins);
        }
        return Fact.of(value.orElse(new Value.Text("")), "", origins);
    }

    private ListValue rows(Fact whole, Optional<Value> value, Question list, String dotted, AnswerPath path) {
        boolean isOpen = whole.isMissing()
                && data.interview().item(path).filter(Item::required).isPresent();
        return new ListValue(
                whole,
                rows(value, list, dotted),
                isOpen ? List.of(RowValue.open(path, whole.origins(), list, dotted, this)) : List.of(),
                reads());
    }

    /** A field of a row that is not there yet. */
    TemplateValue open(Question field, String dotted, List<Origin> wanted) {
        return switch (field.type()) {
            case LIST, REFERENCE, CHOICES -> list(Fact.missing(label(dotted), wanted), List.of());
            default -> gap(dotted, wanted);
        };
    }

    FactValue gap(String dotted, List<Origin> wanted) {
        return new FactValue(Fact.missing(label(dotted), wanted), FactValue.Print.TEXT, reads());
    }

    private List<RowValue> rows(Optional<Value> value, Question list, String dotted) {
        if (value.isEmpty() || !(value.get() instanceof Value.Rows rows)) {
            return List.of();
        }
        List<RowValue> values = new ArrayList<>();
        for (Row row : rows.rows()) {
            values.add(new RowValue(row, values.size() + 1, list, dotted, this));
        }
        return values;
    }

    private List<FactValue> chosen(Optional<Value> value, Question question, String dotted, List<Origin> origins) {
        if (value.isEmpty() || !(value.get() instanceof Value.Choices choices)) {
            return List.of();
        }
        List<FactValue> facts = new ArrayList<>();
        for (String choice : choices.choices()) {
            Fact fact = text.choice(choice, question, false)
                    .map(words -> Fact.of(new Value.Choice(choice), words, origins))
                    .orElseGet(() -> Fact.missing(label(dotted), origins));
            facts.add(new FactValue(fact, FactValue.Print.TEXT, reads()));
        }
        return facts;
    }

    private List<RowValue> referenced(Optional<Value> value, Question question) {
        if (value.isEmpty()
                || !(value.get() instanceof Value.Reference reference)
                || question.reference().isEmpty()) {
            return List.of();
        }
        String target = question.reference().get().list();
        return data.source()
                .type()
                .questionAt(target)
                .map(list -> rowsOf(target, list).stream()
                        .filter(row -> reference.rows().contains(row.row().id()))
                        .sorted(Comparator.comparingInt(
                                row -> reference.rows().indexOf(row.row().id())))
                        .toList())
                .orElse(List.of());
    }

    /** All rows of the list at a dotted path, those of every outer row one after the other. */
    private List<RowValue> rowsOf(String dotted, Question list) {
        String[] names = dotted.split("\\.", -1);
        List<List<Row>> lists = List.of(data.interview().rows(QuestionId.of(names[0])));
        for (int i = 1; i < names.length; i++) {
            QuestionId field = QuestionId.of(names[i]);
            lists = lists.stream()
                    .flatMap(List::stream)
                    .map(row -> inner(row, field))
                    .toList();
        }
        return lists.stream()
                .flatMap(rows -> rows(Optional.of(new Value.Rows(rows)), list, dotted).stream())
                .toList();
    }

    private static List<Row> inner(Row row, QuestionId field) {
        return row.confirmed(field)
                .map(value -> value instanceof Value.Rows rows ? rows.rows() : List.<Row>of())
                .orElse(List.of());
    }

    /** The number that a row has in its list, and has in the letter where the list is printed as a numbered one. */
    FactValue number(int number, AnswerPath row) {
        List<Origin> origins = List.of(new Origin.Structure("number"), new Origin.Answer(row));
        Fact fact = Fact.of(
                new Value.Number(BigDecimal.valueOf(number)),
                data.format().number(BigDecimal.valueOf(number)),
                origins);
        return new FactValue(fact, FactValue.Print.TEXT, reads());
    }

    private static List<Origin> origins(AnswerPath path, Optional<Cell> cell) {
        Origin answer = new Origin.Answer(path);
        Origin given = cell.map(Cell::origin).orElse(answer);
        return given.equals(answer) ? List.of(answer) : List.of(answer, given);
    }

    /** What a sentence in a row may name: the fields of the row, else what stands around it. */
    Surroundings within(RowValue row, Question list) {
        boolean isPlan = list.children().stream()
                .filter(field -> field.hasRole("status"))
                .flatMap(field -> row.row().confirmed(field.id()).stream())
                .anyMatch(status ->
                        status instanceof Value.Choice choice && choice.choice().equals(Choice.PLANNED));
        return new Surroundings(name -> field(list, name) == null ? names.apply(name) : row.property(name), isPlan);
    }

    /** The field of a list's rows that has this name; null if there is none. */
    @Nullable
    Question field(Question list, String name) {
        return fields.computeIfAbsent(list, question -> question.children().stream()
                        .collect(Collectors.toMap(child -> child.id().value(), child -> child)))
                .get(name);
    }

    private String label(String dotted) {
        return labels.computeIfAbsent(dotted, this::readLabel);
    }

    private String readLabel(String dotted) {
        var messages = data.source().type().messages();
        return messages.find(data.language(), "question." + dotted + ".label")
                .map(CleanText::of)
                .orElse(dotted);
    }

    private Reads reads() {
        return data.reads();
    }
}
