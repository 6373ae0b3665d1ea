package org.appealworkbench.api.type;

import java.util.regex.Pattern;

/** The id of a path, lower-case words joined by hyphens, at most 64 characters. */
public record PathId(String value) implements Comparable<PathId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public PathId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no path id: expected lower-case-hyphen");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 64 && SHAPE.matcher(value).matches();
    }

    public static PathId of(String value) {
        return new PathId(value);
    }

    @Override
    public int compareTo(PathId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
