package org.appealworkbench.api.interview;

import java.util.Locale;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.AnswerPath;

/** What is wrong with the answer at one path; universal rules turn faults into problems, by kind. */
public record AnswerFault(Kind kind, AnswerPath path, Message message) {

    public enum Kind {
        /** Required and not answered; also unknown, requested or only suggested. */
        MISSING,
        /** Given, and not of the question's type. */
        INVALID,
        /** Of the right type, outside the limits. */
        LIMIT,
        /** Free text not yet confirmed. */
        DRAFT,
        /** Numbers, dates or ids differ between the client's words and the letter's: digits without a partner. */
        SOURCE_TEXT,
        /** Number words without a partner. */
        SOURCE_TEXT_WORDS,
        /** No question has this name; kept. */
        UNKNOWN_QUESTION,
        /** Names a row, a choice or a piece of evidence that is not there. */
        DANGLING;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
