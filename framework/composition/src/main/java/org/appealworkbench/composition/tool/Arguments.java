package org.appealworkbench.composition.tool;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.ListValue;
import org.appealworkbench.composition.value.RowValue;
import org.appealworkbench.composition.value.SentenceValue;
import org.appealworkbench.composition.value.TemplateFault;
import org.appealworkbench.composition.value.TemplateValue;

/** The arguments of one call; each is asked for by what it must be. */
public final class Arguments {

    private final String call;
    private final Object[] values;

    Arguments(String call, Object[] values) {
        this.call = call;
        this.values = values;
    }

    int count() {
        return values.length;
    }

    boolean isList(int index) {
        return values[index] instanceof ListValue;
    }

    FactValue fact(int index) {
        if (values[index] instanceof FactValue fact && !(fact instanceof SentenceValue)) {
            return fact;
        }
        throw wrong(index, "a fact");
    }

    /** A fact that is only asked for, never printed. */
    FactValue asked(int index) {
        if (values[index] instanceof FactValue fact) {
            return fact;
        }
        throw wrong(index, "a fact");
    }

    ListValue list(int index) {
        if (values[index] instanceof ListValue list) {
            return list;
        }
        throw wrong(index, "a list");
    }

    boolean isRow(int index) {
        return values[index] instanceof RowValue;
    }

    RowValue row(int index) {
        if (values[index] instanceof RowValue row) {
            return row;
        }
        throw wrong(index, "a row");
    }

    boolean isWord(int index) {
        return values[index] instanceof String;
    }

    String word(int index) {
        if (values[index] instanceof String word) {
            return word;
        }
        throw wrong(index, "words in quotes");
    }

    /** The facts of a list, or of one field of its rows if the argument after it names one. */
    List<FactValue> facts(int listAt) {
        ListValue list = list(listAt);
        List<FactValue> facts = new ArrayList<>();
        for (TemplateValue item : list.items()) {
            facts.add(values.length > listAt + 1 ? field(item, word(listAt + 1)) : asFact(item, listAt));
        }
        return facts;
    }

    FactValue field(TemplateValue row, String name) {
        Object value = row.property(name);
        if (value instanceof FactValue fact && !(fact instanceof SentenceValue)) {
            return fact;
        }
        throw new TemplateFault(call + ": '" + name + "' is " + ((TemplateValue) value).what() + ", a fact is needed");
    }

    private FactValue asFact(TemplateValue item, int index) {
        if (item instanceof FactValue fact) {
            return fact;
        }
        throw new TemplateFault(
                call + ": the list at argument " + (index + 1) + " has rows; name the field as a further argument");
    }

    TemplateFault wrong(int index, String wanted) {
        Object given = values[index];
        String what = given instanceof TemplateValue value ? value.what() : given == null ? "nothing" : "words";
        return new TemplateFault(call + ": argument " + (index + 1) + " must be " + wanted + ", it is " + what);
    }
}
