package org.appealworkbench.api.notice;

import static java.util.Objects.requireNonNull;

import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.type.AskTopic;

/**
 * One thing that a notice demands.
 *
 * @param id {@code a1}, {@code a2} … in the order of the mail, or as confirmed in the case
 * @param text the exact words of the mail
 * @param range where they stand
 */
public record Ask(String id, AskTopic topic, String text, TextRange range) {

    public Ask {
        requireNonNull(id, "id");
        requireNonNull(topic, "topic");
        requireNonNull(text, "text");
        requireNonNull(range, "range");
    }
}
