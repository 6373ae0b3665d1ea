package org.appealworkbench.interview;

import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;

/**
 * What an answer's data means for one type of question.
 *
 * @param value as far as it could be read; a blank answer has neither value nor fault
 * @param fault what is wrong with it, if anything
 */
record Reading(Optional<Value> value, Optional<Wrong> fault) {

    static final Reading BLANK = new Reading(Optional.empty(), Optional.empty());

    /**
     * @param kind of the fault
     * @param word the last part of the message key
     * @param given what was given, shortened
     */
    record Wrong(AnswerFault.Kind kind, String word, String given) {

        Message message(Message label) {
            String key = kind == AnswerFault.Kind.INVALID ? "answer.invalid." + word : "answer." + kind.word();
            return Message.of(key).with("question", label).with("given", given);
        }
    }

    static Reading of(Value value) {
        return new Reading(Optional.of(value), Optional.empty());
    }

    /** Nothing of it could be read. */
    static Reading invalid(String word, String given) {
        return new Reading(Optional.empty(), Optional.of(new Wrong(AnswerFault.Kind.INVALID, word, given)));
    }

    /** Readable, yet not what the type wants. */
    static Reading invalid(Value value, String word, String given) {
        return new Reading(Optional.of(value), Optional.of(new Wrong(AnswerFault.Kind.INVALID, word, given)));
    }

    static Reading dangling(Optional<Value> value, String given) {
        return new Reading(value, Optional.of(new Wrong(AnswerFault.Kind.DANGLING, "", given)));
    }

    boolean isBlank() {
        return value.isEmpty() && fault.isEmpty();
    }
}
