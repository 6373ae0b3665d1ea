package org.appealworkbench.composition.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.type.Question;

/** One row of a list question; its fields are read by name. */
public final class RowValue extends Fields {

    /** The name of the row's number, unless its list has a field of this name. */
    public static final String NUMBER = "number";

    private static final RowId NONE = RowId.of("none");

    private final Row row;
    private final Question list;
    private final String dotted;
    private final int number;
    private final List<Origin> wanted;
    private final AnswerValues answers;
    private final Map<String, TemplateValue> known = new HashMap<>();

    /** @param number of the row in its list, from one */
    RowValue(Row row, int number, Question list, String dotted, AnswerValues answers) {
        this(row, number, List.of(), list, dotted, answers);
    }

    private RowValue(Row row, int number, List<Origin> wanted, Question list, String dotted, AnswerValues answers) {
        this.row = row;
        this.number = number;
        this.wanted = wanted;
        this.list = list;
        this.dotted = dotted;
        this.answers = answers;
    }

    /** What stands for the rows of a list that still has to be answered: its fields are gaps, and {@code wanted} is the list. */
    static RowValue open(AnswerPath path, List<Origin> wanted, Question list, String dotted, AnswerValues answers) {
        return new RowValue(new Row(NONE, path.row(NONE), Map.of()), 1, wanted, list, dotted, answers);
    }

    public Row row() {
        return row;
    }

    @Override
    public String what() {
        return "a row of '" + dotted + "'";
    }

    @Override
    public Object property(String name) {
        TemplateValue value = known.get(name);
        if (value == null) {
            value = read(name);
            known.put(name, value);
        }
        return value;
    }

    private TemplateValue read(String name) {
        Question field = answers.field(list, name);
        if (field == null && name.equals(NUMBER)) {
            return wanted.isEmpty() ? answers.number(number, row.path()) : answers.gap(dotted, wanted);
        }
        if (field == null) {
            throw new TemplateFault(what() + " has no '" + name + "'");
        }
        if (!wanted.isEmpty()) {
            return answers.open(field, dotted + "." + name, wanted);
        }
        QuestionId id = field.id();
        return answers.of(field, dotted + "." + name, row.path().field(id), row.cell(id), answers.within(this, list));
    }
}
