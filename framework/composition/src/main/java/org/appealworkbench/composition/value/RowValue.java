package org.appealworkbench.composition.value;

import java.util.HashMap;
import java.util.Map;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.type.Question;

/** One row of a list question; its fields are read by name. */
public final class RowValue extends Fields {

    /** The name of the row's number, unless its list has a field of this name. */
    public static final String NUMBER = "number";

    private final Row row;
    private final Question list;
    private final String dotted;
    private final int number;
    private final AnswerValues answers;
    private final Map<String, TemplateValue> known = new HashMap<>();

    /** @param number of the row in its list, from one */
    RowValue(Row row, int number, Question list, String dotted, AnswerValues answers) {
        this.row = row;
        this.number = number;
        this.list = list;
        this.dotted = dotted;
        this.answers = answers;
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
            return answers.number(number, row.path());
        }
        if (field == null) {
            throw new TemplateFault(what() + " has no '" + name + "'");
        }
        QuestionId id = field.id();
        return answers.of(field, dotted + "." + name, row.path().field(id), row.cell(id), answers.within(this, list));
    }
}
