package org.appealworkbench.expressions;

import java.util.List;
import org.appealworkbench.api.fact.Value;
import org.jspecify.annotations.Nullable;

/** Three-valued logic after Kleene: what one side alone decides is known, whatever the other side is. */
final class Logic {

    static final Value TRUE = new Value.Flag(true);
    static final Value FALSE = new Value.Flag(false);

    private Logic() {}

    static Value flag(boolean value) {
        return value ? TRUE : FALSE;
    }

    static boolean isTrue(@Nullable Value value) {
        return value instanceof Value.Flag flag && flag.flag();
    }

    static boolean isFalse(@Nullable Value value) {
        return value instanceof Value.Flag flag && !flag.flag();
    }

    static @Nullable Value not(@Nullable Value value) {
        return value instanceof Value.Flag flag ? flag(!flag.flag()) : null;
    }

    static Evaluation and(List<Evaluation> operands) {
        Evaluation[] all = operands.toArray(Evaluation[]::new);
        return scope -> {
            boolean known = true;
            for (Evaluation operand : all) {
                Value value = operand.in(scope);
                if (isFalse(value)) {
                    return FALSE;
                }
                known &= isTrue(value);
            }
            return known ? TRUE : null;
        };
    }

    static Evaluation or(List<Evaluation> operands) {
        Evaluation[] all = operands.toArray(Evaluation[]::new);
        return scope -> {
            boolean known = true;
            for (Evaluation operand : all) {
                Value value = operand.in(scope);
                if (isTrue(value)) {
                    return TRUE;
                }
                known &= isFalse(value);
            }
            return known ? FALSE : null;
        };
    }

    static Evaluation conditional(Evaluation condition, Evaluation yes, Evaluation no) {
        return scope -> {
            Value decided = condition.in(scope);
            if (isTrue(decided)) {
                return yes.in(scope);
            }
            return isFalse(decided) ? no.in(scope) : null;
        };
    }
}
