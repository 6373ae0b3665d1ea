package org.appealworkbench.api.casefile;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The id of a case, {@code [A-Za-z0-9][A-Za-z0-9._-]{0,63}}: also the name of its output folder, so names of devices on
 * Windows are refused.
 */
public record CaseId(String value) implements Comparable<CaseId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    public CaseId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value
                    + "' is no case id: letters, digits, '.', '_', '-', at most 64, no device name, no dot at the end");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches()
                && !value.endsWith(".")
                && !DEVICE.matcher(value.toLowerCase(Locale.ROOT)).matches();
    }

    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
