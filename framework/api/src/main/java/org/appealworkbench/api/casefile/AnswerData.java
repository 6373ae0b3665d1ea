package org.appealworkbench.api.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as {@code case.json} holds it, before any question gives it a type. A closed family that mirrors JSON, so
 * that answers to unknown questions are kept and written back as they were: numbers keep their digits, fields their order.
 */
public sealed interface AnswerData {

    record Text(String text) implements AnswerData {}

    /** @param lexical the digits as written, {@code 4.0} or {@code 1e3} */
    record Number(String lexical) implements AnswerData {}

    record Flag(boolean flag) implements AnswerData {}

    record Null() implements AnswerData {}

    record Items(List<AnswerData> items) implements AnswerData {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(Map<String, AnswerData> fields) implements AnswerData {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Optional<AnswerData> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /** The field if it is a text. */
        public Optional<String> text(String name) {
            return field(name).flatMap(data -> data instanceof Text text ? Optional.of(text.text()) : Optional.empty());
        }
    }
}
