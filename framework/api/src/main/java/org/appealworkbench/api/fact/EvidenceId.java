package org.appealworkbench.api.fact;

import java.util.regex.Pattern;

/** The id of a piece of evidence within its case, {@code [A-Za-z0-9][A-Za-z0-9._-]{0,63}}. */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public EvidenceId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no evidence id: letters, digits, '.', '_', '-', at most 64");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
