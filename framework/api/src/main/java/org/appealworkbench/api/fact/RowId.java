package org.appealworkbench.api.fact;

/** The lasting id of a row of a list, {@code [A-Za-z0-9]{1,32}}; never reused within its list. */
public record RowId(String value) implements Comparable<RowId> {

    private static final int LONGEST = 32;

    public RowId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no row id: expected 1 to 32 letters and digits");
        }
    }

    public static boolean isValid(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= LONGEST;
    }

    public static RowId of(String value) {
        return new RowId(value);
    }

    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
