package org.appealworkbench.interview;

import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Value;

/** Says of a question that nobody answered what the notice or a report suggests, so that it need only be confirmed. */
final class Suggested {

    private Suggested() {}

    static Optional<Message> of(Entry entry) {
        if (entry.cell().state() != AnswerState.SUGGESTED) {
            return Optional.empty();
        }
        Message sentence = Message.of("answer.suggested").with("question", Labels.of(entry.node));
        return entry.cell().value().flatMap(value -> with(sentence, value));
    }

    private static Optional<Message> with(Message sentence, Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(sentence.with("value", text.text()));
        }
        if (value instanceof Value.Prose prose) {
            return prose.text().map(text -> sentence.with("value", text));
        }
        if (value instanceof Value.Number number) {
            return Optional.of(sentence.with("value", new Message.Number(number.number())));
        }
        if (value instanceof Value.Date date) {
            return Optional.of(sentence.with("value", new Message.Date(date.date())));
        }
        return Optional.empty();
    }
}
