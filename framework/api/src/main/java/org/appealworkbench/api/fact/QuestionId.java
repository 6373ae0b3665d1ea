package org.appealworkbench.api.fact;

import java.util.regex.Pattern;

/**
 * The id of a question or of a row's field, {@code [a-z][A-Za-z0-9]*}: the name by which expressions and templates read
 * its answer.
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][A-Za-z0-9]*");

    public QuestionId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no question id: expected [a-z][A-Za-z0-9]*");
        }
    }

    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
