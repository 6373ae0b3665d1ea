package org.appealworkbench.expressions;

import org.appealworkbench.api.spi.ValueType.Kind;

/** The way out where {@code ==} makes no sense. */
final class Equalities {

    private Equalities() {}

    static String hint(Typed left, Typed right) {
        if (left.is(Kind.CHOICES) || right.is(Kind.CHOICES)) {
            return ": use contains(choices, 'id')";
        }
        if (left.is(Kind.DATE) && right.is(Kind.DATE_TIME) || left.is(Kind.DATE_TIME) && right.is(Kind.DATE)) {
            return ": compare days, as in day(x) == y";
        }
        if (left.is(Kind.ROWS) || right.is(Kind.ROWS)) {
            return ": use count(list) or any(list, 'field', value)";
        }
        return "";
    }
}
