package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.casefile.AnswerData;

/** Answers as data, from plain Java values: what a JSON reader would give. */
final class Data {

    private Data() {}

    /** @param namesAndValues by turns */
    static AnswerData fields(Object... namesAndValues) {
        Map<String, AnswerData> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], of(namesAndValues[i + 1]));
        }
        return new AnswerData.Fields(fields);
    }

    static AnswerData items(Object... values) {
        List<AnswerData> items = new ArrayList<>();
        for (Object value : values) {
            items.add(of(value));
        }
        return new AnswerData.Items(items);
    }

    static AnswerData of(Object value) {
        if (value == null) {
            return new AnswerData.Null();
        }
        if (value instanceof AnswerData data) {
            return data;
        }
        if (value instanceof Boolean flag) {
            return new AnswerData.Flag(flag);
        }
        return value instanceof Number ? new AnswerData.Number(value.toString()) : new AnswerData.Text((String) value);
    }

    static AnswerData number(String lexical) {
        return new AnswerData.Number(lexical);
    }

    static AnswerData state(String state) {
        return fields("@state", state);
    }
}
