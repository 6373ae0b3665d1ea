package org.appealworkbench.extensions.internal.bind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.extensions.internal.yaml.Malformed;
import org.appealworkbench.extensions.internal.yaml.Node;

/** The keys of one mapping, read as the types that records need. What is not there or does not fit is {@link Malformed}. */
final class Fields {

    private final Node.Mapping mapping;

    Fields(Node node) {
        if (!(node instanceof Node.Mapping found)) {
            throw Malformed.shape(node.place(), "expected a group of keys, found " + node.describe());
        }
        this.mapping = found;
    }

    Place place() {
        return mapping.place();
    }

    Iterable<String> keys() {
        return mapping.fields().keySet();
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(mapping.fields().get(key)).map(Node.Field::value);
    }

    /** Where the value stands, or the whole mapping if the key is absent. */
    Place placeOf(String key) {
        return node(key).map(Node::place).orElse(place());
    }

    String text(String key) {
        return need(key, find(key));
    }

    Optional<String> find(String key) {
        return node(key).map(Fields::scalar);
    }

    String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return find(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    Optional<Expr> expression(String key) {
        return node(key).map(Fields::expression);
    }

    static Expr expression(Node node) {
        return new Expr(scalar(node), node.place());
    }

    Optional<BigDecimal> decimal(String key) {
        return convert(key, BigDecimal::new, "a number");
    }

    Optional<Integer> whole(String key) {
        return convert(key, Integer::valueOf, "a whole number");
    }

    Optional<Long> bytes(String key) {
        return convert(key, Long::valueOf, "a whole number");
    }

    Optional<LocalDate> date(String key) {
        return convert(key, LocalDate::parse, "a date such as 2024-01-31");
    }

    <E extends Enum<E>> E word(Class<E> type, String key) {
        return need(key, findWord(type, key));
    }

    <E extends Enum<E>> E word(Class<E> type, String key, E otherwise) {
        return findWord(type, key).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> findWord(Class<E> type, String key) {
        return node(key).map(node -> word(type, node));
    }

    static <E extends Enum<E>> E word(Class<E> type, Node node) {
        return Words.parse(type, scalar(node))
                .orElseThrow(() -> Malformed.shape(
                        node.place(),
                        "found " + node.describe() + ", expected one of " + String.join(", ", Words.all(type))));
    }

    <T> T as(String key, Function<String, T> reading) {
        return need(key, convert(key, reading, "a valid id"));
    }

    <T> Optional<T> convert(String key, Function<String, T> reading, String expected) {
        return node(key).map(node -> {
            try {
                return reading.apply(scalar(node));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Malformed.shape(node.place(), "found " + node.describe() + ", expected " + expected);
            }
        });
    }

    List<Node> items(String key) {
        return node(key).map(Fields::items).orElse(List.of());
    }

    static List<Node> items(Node node) {
        if (!(node instanceof Node.Sequence sequence)) {
            throw Malformed.shape(node.place(), "expected a list, found " + node.describe());
        }
        return sequence.items();
    }

    List<String> texts(String key) {
        return items(key).stream().map(Fields::scalar).toList();
    }

    List<Fields> groups(String key) {
        return items(key).stream().map(Fields::new).toList();
    }

    Optional<Fields> group(String key) {
        return node(key).map(Fields::new);
    }

    LocalText localText(String key) {
        return group(key)
                .map(languages -> {
                    Map<String, String> byLanguage = new LinkedHashMap<>();
                    languages.keys().forEach(language -> byLanguage.put(language, languages.text(language)));
                    return new LocalText(byLanguage);
                })
                .orElse(LocalText.EMPTY);
    }

    static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
            return scalar.text();
        }
        throw Malformed.shape(node.place(), "expected a text, found " + node.describe());
    }

    private <T> T need(String key, Optional<T> value) {
        return value.orElseThrow(() -> Malformed.shape(place(), "the key '" + key + "' is missing; add it"));
    }
}
