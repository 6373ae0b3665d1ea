package org.appealworkbench.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be said, independent of language: a key into {@link Messages} and named arguments. A pattern refers to an
 * argument as {@code {name}}.
 *
 * @param key the message key, such as {@code rule.LSR-002}
 * @param args named arguments in the order given
 */
public record Message(String key, Map<String, Arg> args) {

    /** One argument; numbers and dates are localised when the message is rendered. */
    public sealed interface Arg {}

    public record Text(String value) implements Arg {}

    public record Number(BigDecimal value) implements Arg {}

    public record Date(LocalDate value) implements Arg {}

    /** An argument that is itself a message, such as the label of a question. */
    public record Nested(Message value) implements Arg {}

    public Message {
        requireNonNull(key, "key");
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    public Message with(String name, String value) {
        return with(name, new Text(value));
    }

    public Message with(String name, long value) {
        return with(name, new Number(BigDecimal.valueOf(value)));
    }

    public Message with(String name, Message value) {
        return with(name, new Nested(value));
    }

    public Message with(String name, Arg value) {
        Map<String, Arg> more = new LinkedHashMap<>(args);
        more.put(name, value);
        return new Message(key, more);
    }
}
