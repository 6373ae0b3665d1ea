package org.appealworkbench.api.fact;

/**
 * The id of a question or of a row's field, {@code [a-z][A-Za-z0-9]*}: the name by which expressions and templates read
 * its answer.
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    public QuestionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no question id: expected [a-z][A-Za-z0-9]*");
        }
    }

    /** Looked at by hand, because an id is made for every name that an expression reads. */
    private static boolean isValid(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isSmall = c >= 'a' && c <= 'z';
            if (!isSmall && (i == 0 || !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return !value.isEmpty();
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
