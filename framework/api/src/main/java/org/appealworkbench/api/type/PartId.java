package org.appealworkbench.api.type;

import java.util.regex.Pattern;

/** The id of a part, lower-case words joined by hyphens, at most 64 characters. */
public record PartId(String value) implements Comparable<PartId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public PartId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no part id: expected lower-case-hyphen");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 64 && SHAPE.matcher(value).matches();
    }

    public static PartId of(String value) {
        return new PartId(value);
    }

    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
