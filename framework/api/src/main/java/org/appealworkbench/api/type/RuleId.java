package org.appealworkbench.api.type;

import java.util.regex.Pattern;

/** The id of a rule: {@code LSR-003}, {@code RULE-FAILED}; upper-case words joined by hyphens. */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    public RuleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is no rule id: expected LSR-003 or RULE-FAILED");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 64 && SHAPE.matcher(value).matches();
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
