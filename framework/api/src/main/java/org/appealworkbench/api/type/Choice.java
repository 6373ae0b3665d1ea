package org.appealworkbench.api.type;

import static java.util.Objects.requireNonNull;

import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;

/**
 * One choice of a question. Its label for staff stands in the messages under {@code question.<path>.choice.<id>}.
 *
 * @param id what expressions compare with and {@code case.json} holds
 * @param letter what a letter prints for it; a sentence or phrase that asserts something because of this choice. It may have
 *     slots, in the syntax of templates, that name fields of the same row: {@code On $date, our $owner closed the listing.}
 * @param place of the choice in its file, for those who tell what is wrong with it
 */
public record Choice(String id, LocalText letter, Place place) {

    public Choice {
        requireNonNull(id, "id");
        requireNonNull(letter, "letter");
        requireNonNull(place, "place");
    }

    public Choice(String id, LocalText letter) {
        this(id, letter, Place.of("questions.yaml"));
    }

    /** Whether what a letter prints in this language names other answers. */
    public static boolean hasSlots(String words) {
        return words.indexOf('$') >= 0 || words.indexOf('#') >= 0;
    }
}
