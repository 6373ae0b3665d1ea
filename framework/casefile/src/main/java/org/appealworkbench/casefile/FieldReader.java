package org.appealworkbench.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.appealworkbench.api.spi.NearestWord;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one JSON object. What does not fit becomes a fault and reads as absent, so that reading goes on and
 * finds the rest; {@link #close} then names the fields that nobody asked for.
 */
final class FieldReader {
    private final Json.Fields json;
    private final String pointer;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    FieldReader(Json.Fields json, String pointer, Faults faults) {
        this.json = json;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Where the value of a field stands, or the object if it lacks the field. */
    Spot at(String name) {
        Json.Field field = json.fields().get(name);
        return field == null ? json.at() : field.value().at();
    }

    /** Whether the object has the field, fitting or not. */
    boolean has(String name) {
        return json.fields().containsKey(name);
    }

    Optional<Json> any(String name) {
        known.add(name);
        return Optional.ofNullable(json.fields().get(name)).map(Json.Field::value);
    }

    Optional<String> text(String name) {
        return taken(name, Json.Text.class, "a text").map(Json.Text::text);
    }

    Optional<LocalDate> date(String name) {
        return parsed(name, FieldReader::day, "a date such as 2026-03-31");
    }

    /** A whole number from {@code least} on. */
    Optional<Integer> count(String name, int least) {
        Optional<String> digits =
                taken(name, Json.Number.class, "a whole number").map(Json.Number::lexical);
        Optional<Integer> count =
                digits.filter(d -> d.matches("\\d{1,9}")).map(Integer::valueOf).filter(n -> n >= least);
        if (digits.isPresent() && count.isEmpty()) {
            fault(name, "found " + digits.get() + ", expected a whole number from " + least + " on");
        }
        return count;
    }

    /** A text that {@code parse} understands; {@code expected} says what that is. */
    <T> Optional<T> parsed(String name, Function<String, @Nullable T> parse, String expected) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(given -> Optional.ofNullable(parse.apply(given)));
        if (text.isPresent() && value.isEmpty()) {
            fault(name, "found '" + Json.shown(text.get()) + "', expected " + expected);
        }
        return value;
    }

    /** A text of a certain shape, as the type {@code make} builds. */
    <T> Optional<T> id(String name, Predicate<String> isValid, Function<String, T> make, String expected) {
        return parsed(name, given -> isValid.test(given) ? make.apply(given) : null, expected);
    }

    /** One of a few words. */
    <T> Optional<T> word(String name, Function<String, Optional<T>> parse, List<String> words) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            fault(
                    name,
                    "found '" + Json.shown(text.get()) + "', expected one of " + String.join(", ", words)
                            + nearest(text.get(), words));
        }
        return value;
    }

    Optional<FieldReader> object(String name) {
        return objectAsIs(name).map(fields -> new FieldReader(fields, below(name), faults));
    }

    /** An object whose fields have names of their own. */
    Optional<Json.Fields> objectAsIs(String name) {
        return taken(name, Json.Fields.class, "an object");
    }

    /** The objects of a list; an absent list is empty, an item that gives nothing is left out. */
    <T> List<T> objects(String name, Function<FieldReader, Optional<T>> item) {
        return items(
                name,
                "objects",
                Json.Fields.class,
                (fields, below) -> item.apply(new FieldReader(fields, below, faults)));
    }

    List<String> texts(String name) {
        return items(name, "texts", Json.Text.class, (text, below) -> Optional.of(text.text()));
    }

    /** Reports the field as missing, unless it is there. */
    <T> Optional<T> required(String name, Optional<T> value, String expected) {
        if (!has(name)) {
            faults.add(json.at(), pointer, "the field '" + name + "' is missing; expected " + expected);
        }
        return value;
    }

    void fault(String name, String sentence) {
        faults.add(at(name), below(name), sentence);
    }

    /** Ends reading: a field that was not asked for is a fault. */
    void close() {
        json.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                String hint = nearest(name, known);
                faults.add(
                        field.at(),
                        pointer,
                        "unknown field '" + Json.shown(name) + "'"
                                + (hint.isEmpty() ? "; known are " + String.join(", ", known) : hint));
            }
        });
    }

    private String below(String name) {
        return pointer + "/" + name;
    }

    private interface ItemReader<J, T> {
        Optional<T> read(J item, String pointer);
    }

    private <J extends Json, T> List<T> items(String name, String what, Class<J> type, ItemReader<J, T> reader) {
        List<T> values = new ArrayList<>();
        List<Json> items = taken(name, Json.Items.class, "a list of " + what)
                .map(Json.Items::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            Json item = items.get(i);
            String below = below(name) + "/" + i;
            if (type.isInstance(item)) {
                reader.read(type.cast(item), below).ifPresent(values::add);
            } else {
                faults.add(item.at(), below, "found " + item.found() + ", expected " + what + " only");
            }
        }
        return values;
    }

    private <J extends Json> Optional<J> taken(String name, Class<J> type, String expected) {
        Optional<Json> value = any(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            fault(name, "found " + value.get().found() + ", expected " + expected + leaveOut(value.get()));
            return Optional.empty();
        }
        return value.map(type::cast);
    }

    private static String leaveOut(Json value) {
        return value instanceof Json.Null ? "; what is not known is left out" : "";
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String nearest(String given, Collection<String> known) {
        return NearestWord.to(given, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }
}
