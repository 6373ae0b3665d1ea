package org.appealworkbench.api.type;

import java.util.regex.Pattern;

/** The id of an appeal type, lower-case words joined by hyphens, at most 64 characters. */
public record AppealTypeId(String value) implements Comparable<AppealTypeId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public AppealTypeId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no appeal type id: expected lower-case-hyphen");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 64 && SHAPE.matcher(value).matches();
    }

    public static AppealTypeId of(String value) {
        return new AppealTypeId(value);
    }

    @Override
    public int compareTo(AppealTypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
