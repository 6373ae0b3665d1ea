package org.appealworkbench.rules.internal;

import java.util.Optional;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.type.RuleId;

/** Digests of what was judged: a waiver ends when they change. */
final class Judged {

    private static final char GAP = '\u0000';

    private Judged() {}

    static String digest(RuleId rule, String at, Message message, String judged) {
        return Digest.of(rule.value() + GAP + at + GAP + message.args() + GAP + judged);
    }

    /** The values that an expression read. */
    static String read(Optional<Expression> expression, Scope scope) {
        StringBuilder read = new StringBuilder();
        expression.ifPresent(known -> known.reads().stream()
                .sorted()
                .forEach(name ->
                        read.append(name).append('=').append(value(name, scope)).append('\n')));
        return read.toString();
    }

    private static String value(String name, Scope scope) {
        if (name.startsWith(CaseNames.ROW + ".")) {
            return field(scope.row(), name);
        }
        if (name.startsWith(CaseNames.OUTER + ".")) {
            return field(scope.outer(), name);
        }
        return name.equals(CaseNames.LETTER)
                ? scope.letter().map(letter -> letter.sentences().toString()).orElse("")
                : scope.value(list(name)).map(Object::toString).orElse("");
    }

    /** Of a column, {@code lateOrders.orderId}, the list that holds it. */
    private static String list(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String field(Optional<Row> row, String name) {
        QuestionId field = QuestionId.of(name.substring(name.indexOf('.') + 1));
        return row.flatMap(present -> present.confirmed(field))
                .map(Object::toString)
                .orElse("");
    }
}
