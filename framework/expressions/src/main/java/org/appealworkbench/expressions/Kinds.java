package org.appealworkbench.expressions;

import org.appealworkbench.api.spi.ValueType.Kind;

/** How fault sentences call the kinds of values. */
final class Kinds {

    private Kinds() {}

    static String describe(Kind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case FLAG -> "a yes-no value";
            case NUMBER -> "a number";
            case MONEY -> "an amount of money";
            case DATE -> "a date";
            case DATE_TIME -> "a date-time";
            case PERIOD -> "a period";
            case CHOICE -> "a choice";
            case CHOICES -> "a set of choices";
            case REFERENCE -> "a reference";
            case EVIDENCE -> "evidence";
            case ROWS -> "a list of rows";
            case ROW -> "a row";
        };
    }

    static String describe(Typed typed) {
        return "'" + typed.spelling() + "' is " + describe(typed.kind());
    }
}
