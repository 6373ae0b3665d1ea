package org.appealworkbench.extensions.internal.bind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read as the types that records need. What is not there or does not fit is {@link Malformed}. Every
 * start of the host runs through here once, before the virtual machine is warm; hence plain loops.
 */
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

    @Nullable
    Node node(String key) {
        return mapping.value(key);
    }

    boolean has(String key) {
        return mapping.fields().containsKey(key);
    }

    /** Where the value stands, or the whole mapping if the key is absent. */
    Place placeOf(String key) {
        Node node = node(key);
        return node == null ? place() : node.place();
    }

    String text(String key) {
        return scalar(needed(key));
    }

    String text(String key, String otherwise) {
        Node node = node(key);
        return node == null ? otherwise : scalar(node);
    }

    Optional<String> find(String key) {
        Node node = node(key);
        return node == null ? Optional.empty() : Optional.of(scalar(node));
    }

    boolean flag(String key, boolean otherwise) {
        Node node = node(key);
        return node == null ? otherwise : Boolean.parseBoolean(scalar(node));
    }

    Optional<Expr> expression(String key) {
        Node node = node(key);
        return node == null ? Optional.empty() : Optional.of(expression(node));
    }

    static Expr expression(Node node) {
        return new Expr(scalar(node), node.place());
    }

    Optional<BigDecimal> decimal(String key) {
        Node node = node(key);
        try {
            return node == null ? Optional.empty() : Optional.of(new BigDecimal(scalar(node)));
        } catch (NumberFormatException e) {
            throw unexpected(node, "a number");
        }
    }

    Optional<Integer> whole(String key) {
        Node node = node(key);
        return node == null ? Optional.empty() : Optional.of(whole(node));
    }

    private static int whole(Node node) {
        try {
            return Integer.parseInt(scalar(node));
        } catch (NumberFormatException e) {
            throw unexpected(node, "a whole number");
        }
    }

    Optional<Long> bytes(String key) {
        Node node = node(key);
        try {
            return node == null ? Optional.empty() : Optional.of(Long.valueOf(scalar(node)));
        } catch (NumberFormatException e) {
            throw unexpected(node, "a whole number");
        }
    }

    /** Without the platform's formatter, which costs more to load than all of this. */
    Optional<LocalDate> date(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        try {
            String text = scalar(node);
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8))));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw unexpected(node, "a date such as 2024-01-31");
        }
    }

    <E extends Enum<E>> E word(Class<E> type, String key) {
        return word(type, needed(key));
    }

    <E extends Enum<E>> E word(Class<E> type, String key, E otherwise) {
        Node node = node(key);
        return node == null ? otherwise : word(type, node);
    }

    private static <E extends Enum<E>> E word(Class<E> type, Node node) {
        Optional<E> word = Words.parse(type, scalar(node));
        if (word.isEmpty()) {
            throw unexpected(node, "one of " + String.join(", ", Words.all(type)));
        }
        return word.get();
    }

    /** @param reading throws {@link IllegalArgumentException} for what does not fit, and says so in a sentence */
    <T> T as(String key, Function<String, T> reading) {
        Node node = needed(key);
        try {
            return reading.apply(scalar(node));
        } catch (IllegalArgumentException e) {
            throw Malformed.shape(node.place(), String.valueOf(e.getMessage()));
        }
    }

    List<Node> items(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            throw unexpected(node, "a list");
        }
        return sequence.items();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            texts.add(scalar(item));
        }
        return texts;
    }

    /** Of a map of texts, empty if it is absent. */
    Map<String, String> textsByName(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Node node = node(key);
        if (node != null) {
            Fields named = new Fields(node);
            named.keys().forEach(name -> texts.put(name, named.text(name)));
        }
        return texts;
    }

    List<Integer> wholes(String key) {
        List<Integer> wholes = new ArrayList<>();
        for (Node item : items(key)) {
            wholes.add(whole(item));
        }
        return wholes;
    }

    <E extends Enum<E>> List<E> words(Class<E> type, String key) {
        List<E> words = new ArrayList<>();
        for (Node item : items(key)) {
            words.add(word(type, item));
        }
        return words;
    }

    /** Each group of a list, as what {@code binder} makes of it. */
    <T> List<T> all(String key, Function<Fields, T> binder) {
        List<T> all = new ArrayList<>();
        for (Node item : items(key)) {
            all.add(binder.apply(new Fields(item)));
        }
        return all;
    }

    LocalText localText(String key) {
        Node node = node(key);
        if (node == null) {
            return LocalText.EMPTY;
        }
        Fields languages = new Fields(node);
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : languages.keys()) {
            byLanguage.put(language, languages.text(language));
        }
        return new LocalText(byLanguage);
    }

    static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
            return scalar.text();
        }
        throw Malformed.shape(node.place(), "expected a text, found " + node.describe());
    }

    private Node needed(String key) {
        Node node = node(key);
        if (node == null) {
            throw Malformed.shape(place(), "the key '" + key + "' is missing; add it");
        }
        return node;
    }

    private static Malformed unexpected(@Nullable Node node, String expected) {
        if (node == null) {
            throw new IllegalStateException("a key that is absent was read");
        }
        return Malformed.shape(node.place(), "found " + node.describe() + ", expected " + expected);
    }
}
