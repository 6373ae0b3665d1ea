package org.appealworkbench.api.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A value as a letter may print it, and where it comes from. The only thing that a template can insert.
 *
 * <p>A fact without a value is a gap: it prints as a visible {@code Missing} span and is falsy in {@code #if}.
 *
 * @param value empty if nobody gave it
 * @param text in the letter's language, plain, never Markdown; for a gap: the label of what is missing
 * @param origins at least one; for a gap the paths of the answers that would fill it
 */
public record Fact(Optional<Value> value, String text, List<Origin> origins) {

    public Fact {
        requireNonNull(value, "value");
        requireNonNull(text, "text");
        origins = List.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("a fact without an origin: " + text);
        }
    }

    public static Fact of(Value value, String text, List<Origin> origins) {
        return new Fact(Optional.of(value), text, origins);
    }

    public static Fact missing(String label, List<Origin> wanted) {
        return new Fact(Optional.empty(), label, wanted);
    }

    public boolean isMissing() {
        return value.isEmpty();
    }
}
