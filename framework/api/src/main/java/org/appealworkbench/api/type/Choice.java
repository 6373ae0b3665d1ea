package org.appealworkbench.api.type;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Stream;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;

/**
 * One choice of a question. Its label for staff stands in the messages under {@code question.<path>.choice.<id>}.
 *
 * @param id what expressions compare with and {@code case.json} holds
 * @param letter what a letter prints for it; a sentence or phrase that asserts something because of this choice. It may have
 *     slots, in the syntax of templates, that name fields of the same row: {@code On $date, our $owner closed the listing.}
 * @param planned what a letter prints instead in a row whose {@code status} is {@code planned}; empty if there is no such text
 * @param place of the choice in its file, for those who tell what is wrong with it
 */
public record Choice(String id, LocalText letter, LocalText planned, Place place) {

    /** The answer to a field of role {@code status} that makes a row a plan. */
    public static final String PLANNED = "planned";

    public Choice {
        requireNonNull(id, "id");
        requireNonNull(letter, "letter");
        requireNonNull(planned, "planned");
        requireNonNull(place, "place");
    }

    public Choice(String id, LocalText letter, Place place) {
        this(id, letter, LocalText.EMPTY, place);
    }

    public Choice(String id, LocalText letter) {
        this(id, letter, Place.of("questions.yaml"));
    }

    /** What a letter prints: for a plan its own text, if there is one. */
    public LocalText letter(boolean isPlan) {
        return isPlan && !planned.byLanguage().isEmpty() ? planned : letter;
    }

    /** All texts that a letter may print, in all languages. */
    public Stream<Map.Entry<String, String>> texts() {
        return Stream.of(letter, planned).flatMap(text -> text.byLanguage().entrySet().stream());
    }

    /** Whether what a letter prints in this language names other answers. */
    public static boolean hasSlots(String words) {
        return words.indexOf('$') >= 0 || words.indexOf('#') >= 0;
    }
}
