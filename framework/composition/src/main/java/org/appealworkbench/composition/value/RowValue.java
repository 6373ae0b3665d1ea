package org.appealworkbench.composition.value;

import java.util.Optional;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.type.Question;

/** One row of a list question; its fields are read by name. */
public final class RowValue extends Fields {

    private final Row row;
    private final Question list;
    private final String dotted;
    private final AnswerValues answers;

    RowValue(Row row, Question list, String dotted, AnswerValues answers) {
        this.row = row;
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
        Optional<Question> field = list.children().stream()
                .filter(child -> child.id().value().equals(name))
                .findFirst();
        if (field.isEmpty()) {
            return super.property(name);
        }
        QuestionId id = field.get().id();
        return answers.of(field.get(), dotted + "." + name, row.path().field(id), row.cell(id));
    }
}
