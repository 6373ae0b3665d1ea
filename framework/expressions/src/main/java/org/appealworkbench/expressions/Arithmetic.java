package org.appealworkbench.expressions;

import java.math.BigDecimal;
import java.math.MathContext;
import org.appealworkbench.api.fact.Value;
import org.jspecify.annotations.Nullable;

/**
 * Decimal arithmetic with 34 digits. One context for all operators, because exact addition of {@code 1} and
 * {@code 1e999999999} would fill the memory.
 */
final class Arithmetic {

    static final MathContext CONTEXT = MathContext.DECIMAL128;

    /** One operator on two numbers; null where it has no result. */
    enum Operator {
        ADD("+"),
        SUBTRACT("-"),
        MULTIPLY("*"),
        DIVIDE("/"),
        REMAINDER("%");

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        boolean isSum() {
            return this == ADD || this == SUBTRACT;
        }
    }

    private Arithmetic() {}

    static @Nullable BigDecimal apply(Operator operator, BigDecimal a, BigDecimal b) {
        try {
            return switch (operator) {
                case ADD -> a.add(b, CONTEXT);
                case SUBTRACT -> a.subtract(b, CONTEXT);
                case MULTIPLY -> a.multiply(b, CONTEXT);
                case DIVIDE -> b.signum() == 0 ? null : a.divide(b, CONTEXT);
                case REMAINDER -> b.signum() == 0 ? null : a.remainder(b, CONTEXT);
            };
        } catch (ArithmeticException e) {
            // The exponent left its range, or a remainder has more digits than the context: there is no result.
            return null;
        }
    }

    static @Nullable Value apply(Operator operator, @Nullable Value left, @Nullable Value right) {
        if (left instanceof Value.Number a && right instanceof Value.Number b) {
            return number(apply(operator, a.number(), b.number()));
        }
        if (left instanceof Value.Money a
                && right instanceof Value.Money b
                && a.currency().equals(b.currency())) {
            BigDecimal result = apply(operator, a.amount(), b.amount());
            return operator.isSum() ? money(result, a.currency()) : number(result);
        }
        if (left instanceof Value.Money a && right instanceof Value.Number b) {
            return money(apply(operator, a.amount(), b.number()), a.currency());
        }
        if (left instanceof Value.Number a && right instanceof Value.Money b) {
            return money(apply(operator, a.number(), b.amount()), b.currency());
        }
        return null;
    }

    static @Nullable Value negate(@Nullable Value value) {
        if (value instanceof Value.Number number) {
            return new Value.Number(number.number().negate());
        }
        return value instanceof Value.Money money
                ? new Value.Money(money.amount().negate(), money.currency())
                : null;
    }

    static @Nullable Value number(@Nullable BigDecimal number) {
        return number == null ? null : new Value.Number(number);
    }

    static Value number(long number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }

    private static @Nullable Value money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Value.Money(amount, currency);
    }
}
