package org.appealworkbench.extensions.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.Place;
import org.jspecify.annotations.Nullable;

/** A piece of YAML and the place where it begins. */
public sealed interface Node {

    Place place();

    /** What an author would call it in a sentence: {@code the number 5}, {@code a list}. */
    String describe();

    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    record Scalar(Kind kind, String text, Place place) implements Node {
        @Override
        public String describe() {
            return switch (kind) {
                case TEXT -> "the text '" + text + "'";
                case NUMBER -> "the number " + text;
                case FLAG -> text;
                case NOTHING -> "nothing";
            };
        }
    }

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /** @param fields by key, in the order written */
    record Mapping(Map<String, Field> fields, Place place) implements Node {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The value under a key, null if the key is absent. */
        public @Nullable Node value(String key) {
            Field field = fields.get(key);
            return field == null ? null : field.value();
        }

        @Override
        public String describe() {
            return "a group of keys";
        }
    }

    /** @param key where the key stands */
    record Field(Place key, Node value) {}
}
