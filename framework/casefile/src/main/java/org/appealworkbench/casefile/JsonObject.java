package org.appealworkbench.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.appealworkbench.api.casefile.AnswerData;

/** Builds a JSON object field by field; what is absent is left out. */
final class JsonObject {
    private final Map<String, AnswerData> fields = new LinkedHashMap<>();

    JsonObject put(String name, AnswerData value) {
        fields.put(name, value);
        return this;
    }

    JsonObject text(String name, String text) {
        return put(name, new AnswerData.Text(text));
    }

    JsonObject number(String name, int number) {
        return put(name, new AnswerData.Number(Integer.toString(number)));
    }

    JsonObject text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
        return this;
    }

    JsonObject date(String name, Optional<LocalDate> date) {
        return text(name, date);
    }

    JsonObject texts(String name, List<String> texts) {
        return put(
                name,
                new AnswerData.Items(
                        texts.stream().<AnswerData>map(AnswerData.Text::new).toList()));
    }

    JsonObject object(String name, JsonObject object) {
        return put(name, object.build());
    }

    /** The field unless the list is empty. */
    <T> JsonObject objects(String name, List<T> items, Function<T, JsonObject> item) {
        return items.isEmpty() ? this : allObjects(name, items, item);
    }

    <T> JsonObject allObjects(String name, List<T> items, Function<T, JsonObject> item) {
        return put(
                name,
                new AnswerData.Items(items.stream()
                        .<AnswerData>map(one -> item.apply(one).build())
                        .toList()));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    AnswerData.Fields build() {
        return new AnswerData.Fields(fields);
    }
}
