package org.appealworkbench.api.type;

import static java.util.Objects.requireNonNull;

import org.appealworkbench.api.LocalText;

/**
 * One choice of a question. Its label for staff stands in the messages under {@code question.<path>.choice.<id>}.
 *
 * @param id what expressions compare with and {@code case.json} holds
 * @param letter what a letter prints for it; a sentence or phrase that asserts something because of this choice
 */
public record Choice(String id, LocalText letter) {

    public Choice {
        requireNonNull(id, "id");
        requireNonNull(letter, "letter");
    }
}
