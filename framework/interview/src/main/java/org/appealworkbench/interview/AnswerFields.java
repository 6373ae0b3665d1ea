package org.appealworkbench.interview;

import java.util.List;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.type.QuestionType;

/** The names that an answer written as an object may have, by what it is. */
final class AnswerFields {

    static final List<String> STATED = List.of("@state", "value", "from", "since", "origin");
    private static final List<String> CONFIRMED_COLUMNS = List.of("@confirmed", "value");
    private static final List<String> SIDES = List.of("source", "sourceLang", "text", "status");
    private static final List<String> MONEY = List.of("amount", "currency");
    private static final List<String> PERIOD = List.of("from", "to");

    private AnswerFields() {}

    /** Those of a bare answer; empty if an object is none, which is told as such. */
    static List<String> known(QuestionType type) {
        return switch (type) {
            case TEXT, PARAGRAPH -> SIDES;
            case MONEY -> MONEY;
            case PERIOD -> PERIOD;
            case LIST -> CONFIRMED_COLUMNS;
            default -> List.of();
        };
    }

    /** The names of an object that are not known; none where the object has no known one either. */
    static List<String> strange(AnswerData answer, List<String> known) {
        if (!(answer instanceof AnswerData.Fields fields)
                || fields.fields().keySet().stream().noneMatch(known::contains)) {
            return List.of();
        }
        return fields.fields().keySet().stream()
                .filter(name -> !known.contains(name))
                .toList();
    }
}
