package org.appealworkbench.interview;

import java.util.Optional;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.type.Question;

/** The result of an expression as the value of a question's type; empty if it cannot be one. */
final class Conversion {

    private Conversion() {}

    static Optional<Value> to(Question question, Value value) {
        return switch (question.type()) {
            case CHOICE ->
                text(value).filter(id -> question.choice(id).isPresent()).map(Value.Choice::new);
            case PARAGRAPH ->
                text(value).map(text -> new Value.Prose(Optional.empty(), Optional.empty(), Optional.of(text), true));
            case YES_NO -> only(Value.Flag.class, value);
            case INTEGER, NUMBER, PERCENT -> only(Value.Number.class, value);
            case MONEY -> only(Value.Money.class, value);
            case DATE -> only(Value.Date.class, value);
            case DATE_TIME -> only(Value.DateTime.class, value);
            case PERIOD -> only(Value.Period.class, value);
            case CHOICES -> only(Value.Choices.class, value);
            case EVIDENCE -> only(Value.EvidenceLink.class, value);
            case REFERENCE -> only(Value.Reference.class, value);
            case LIST -> Optional.empty();
            default -> text(value).map(Value.Text::new);
        };
    }

    private static Optional<String> text(Value value) {
        if (value instanceof Value.Choice choice) {
            return Optional.of(choice.choice());
        }
        return value instanceof Value.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static Optional<Value> only(Class<? extends Value> kind, Value value) {
        return kind.isInstance(value) ? Optional.of(value) : Optional.empty();
    }
}
