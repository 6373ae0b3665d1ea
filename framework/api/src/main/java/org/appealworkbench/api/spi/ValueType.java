package org.appealworkbench.api.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.type.Question;

/**
 * The static type of a value in expressions.
 *
 * @param fields of rows: field name to type; empty else
 * @param choices ids of a choice's options; empty means any text
 */
public record ValueType(Kind kind, Map<String, ValueType> fields, Set<String> choices) {

    public enum Kind {
        TEXT,
        FLAG,
        NUMBER,
        MONEY,
        DATE,
        DATE_TIME,
        PERIOD,
        CHOICE,
        CHOICES,
        REFERENCE,
        EVIDENCE,
        ROWS,
        ROW
    }

    public ValueType {
        fields = Map.copyOf(fields);
        choices = Set.copyOf(choices);
    }

    public static ValueType of(Kind kind) {
        return new ValueType(kind, Map.of(), Set.of());
    }

    /** The type of a question's answer. */
    public static ValueType of(Question question) {
        return switch (question.type()) {
            case YES_NO -> of(Kind.FLAG);
            case INTEGER, NUMBER, PERCENT -> of(Kind.NUMBER);
            case MONEY -> of(Kind.MONEY);
            case DATE -> of(Kind.DATE);
            case DATE_TIME -> of(Kind.DATE_TIME);
            case PERIOD -> of(Kind.PERIOD);
            case CHOICE -> new ValueType(Kind.CHOICE, Map.of(), choiceIds(question));
            case CHOICES -> new ValueType(Kind.CHOICES, Map.of(), choiceIds(question));
            case REFERENCE -> of(Kind.REFERENCE);
            case EVIDENCE -> of(Kind.EVIDENCE);
            case LIST -> new ValueType(Kind.ROWS, fields(question), Set.of());
            default -> of(Kind.TEXT);
        };
    }

    /** The type of one row of these rows. */
    public ValueType row() {
        return new ValueType(Kind.ROW, fields, Set.of());
    }

    private static Set<String> choiceIds(Question question) {
        return Set.copyOf(question.choices().stream().map(choice -> choice.id()).toList());
    }

    private static Map<String, ValueType> fields(Question list) {
        Map<String, ValueType> fields = new LinkedHashMap<>();
        list.children().forEach(child -> fields.put(child.id().value(), of(child)));
        return fields;
    }
}
