package org.appealworkbench.api.type;

import java.util.regex.Pattern;

/** The id of a letter, lower-case words joined by hyphens, at most 64 characters. */
public record LetterId(String value) implements Comparable<LetterId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public LetterId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no letter id: expected lower-case-hyphen");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 64 && SHAPE.matcher(value).matches();
    }

    public static LetterId of(String value) {
        return new LetterId(value);
    }

    @Override
    public int compareTo(LetterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
