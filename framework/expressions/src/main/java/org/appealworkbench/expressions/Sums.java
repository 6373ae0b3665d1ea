package org.appealworkbench.expressions;

import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/** The static side of arithmetic: which kinds an operator takes, and what it gives. */
final class Sums {

    private Sums() {}

    static @Nullable Kind kind(Arithmetic.Operator operator, Kind left, Kind right) {
        boolean numbers = left == Kind.NUMBER && right == Kind.NUMBER;
        boolean moneys = left == Kind.MONEY && right == Kind.MONEY;
        return switch (operator) {
            case ADD, SUBTRACT -> numbers ? Kind.NUMBER : moneys ? Kind.MONEY : null;
            case MULTIPLY -> {
                boolean mixed =
                        left == Kind.MONEY && right == Kind.NUMBER || left == Kind.NUMBER && right == Kind.MONEY;
                yield numbers ? Kind.NUMBER : mixed ? Kind.MONEY : null;
            }
            case DIVIDE -> {
                boolean share = left == Kind.MONEY && right == Kind.NUMBER;
                yield numbers || moneys ? Kind.NUMBER : share ? Kind.MONEY : null;
            }
            case REMAINDER -> numbers ? Kind.NUMBER : null;
        };
    }

    static String sentence(Arithmetic.Operator operator, Typed left, Typed right) {
        String both = Kinds.describe(left) + ", " + Kinds.describe(right);
        if (left.isTextual() || right.isTextual()) {
            return both + "; texts are not calculated with: wording belongs into templates";
        }
        if (operator == Arithmetic.Operator.SUBTRACT && isDay(left.kind()) && isDay(right.kind())) {
            return both + "; the days between them are days(" + right.spelling() + ", " + left.spelling() + ")";
        }
        return both + "; they cannot stand beside '" + operator.sign + "'";
    }

    private static boolean isDay(Kind kind) {
        return kind == Kind.DATE || kind == Kind.DATE_TIME;
    }
}
