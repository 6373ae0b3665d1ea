package org.appealworkbench.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.casefile.AnswerData;

/** A JSON value that knows where it stands, so that every fault can be shown at its place. */
sealed interface Json {
    int SHOWN = 40;

    Spot at();

    /** The value without its places. */
    AnswerData data();

    /** The value as a fault names it: {@code the text 'abc'}. */
    String found();

    record Text(Spot at, String text) implements Json {
        @Override
        public AnswerData data() {
            return new AnswerData.Text(text);
        }

        @Override
        public String found() {
            return "the text '" + shown(text) + "'";
        }
    }

    record Number(Spot at, String lexical) implements Json {
        @Override
        public AnswerData data() {
            return new AnswerData.Number(lexical);
        }

        @Override
        public String found() {
            return "the number " + shown(lexical);
        }
    }

    record Flag(Spot at, boolean flag) implements Json {
        @Override
        public AnswerData data() {
            return new AnswerData.Flag(flag);
        }

        @Override
        public String found() {
            return String.valueOf(flag);
        }
    }

    record Null(Spot at) implements Json {
        @Override
        public AnswerData data() {
            return new AnswerData.Null();
        }

        @Override
        public String found() {
            return "null";
        }
    }

    record Items(Spot at, List<Json> items) implements Json {
        @Override
        public AnswerData data() {
            return new AnswerData.Items(items.stream().map(Json::data).toList());
        }

        @Override
        public String found() {
            return "a list";
        }
    }

    /** @param fields by name, in the order of the file */
    record Fields(Spot at, Map<String, Field> fields) implements Json {
        @Override
        public AnswerData.Fields data() {
            Map<String, AnswerData> data = new LinkedHashMap<>();
            fields.forEach((name, field) -> data.put(name, field.value().data()));
            return new AnswerData.Fields(data);
        }

        @Override
        public String found() {
            return "an object";
        }
    }

    /** @param at where the name stands */
    record Field(Spot at, Json value) {}

    /** A text as far as a message shows it, on one line. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
