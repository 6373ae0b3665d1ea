package org.appealworkbench.expressions;

import java.util.Set;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.ValueType;
import org.appealworkbench.api.spi.ValueType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A compiled part of an expression with its static type.
 *
 * @param type of a text literal, or of a conditional between such: a text whose {@code choices} are all it can be
 * @param literal the value if it is written in the source
 * @param path of rows: the name under which their fields are read, such as {@code lateOrders} or {@code row.items}
 * @param spelling how the source spells it, for fault sentences
 */
record Typed(
        ValueType type, Evaluation evaluation, @Nullable Value literal, String path, Spot spot, String spelling) {

    static Typed of(ValueType type, Evaluation evaluation, Spot spot, String spelling) {
        return new Typed(type, evaluation, null, "", spot, spelling);
    }

    static Typed of(Kind kind, Evaluation evaluation, Spot spot, String spelling) {
        return of(ValueType.of(kind), evaluation, spot, spelling);
    }

    static Typed literal(ValueType type, Value value, Spot spot, String spelling) {
        return new Typed(type, scope -> value, value, "", spot, spelling);
    }

    Typed withPath(String rowsPath) {
        return new Typed(type, evaluation, literal, rowsPath, spot, spelling);
    }

    Kind kind() {
        return type.kind();
    }

    boolean is(Kind kind) {
        return type.kind() == kind;
    }

    /** A text or the id of a choice: both compare by their characters. */
    boolean isTextual() {
        return is(Kind.TEXT) || is(Kind.CHOICE);
    }

    /** Everything that a textual value can be, as far as the source tells; empty if it can be any text. */
    Set<String> words() {
        return type.choices();
    }

    /** The text of a literal; null if this is none. */
    @Nullable
    String literalText() {
        return literal instanceof Value.Text text ? text.text() : null;
    }
}
