package org.appealworkbench.api.type;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;

/**
 * A letter that a type can write. Its name for staff: {@code letter.<id>.label}.
 *
 * @param sender what stands above it of the seller
 * @param subject by letter language: the subject line of the document
 * @param addressee by letter language
 * @param languages in which its templates are written; the first is the fallback
 * @param counterparts languages in which the client can read the letter beside the original, in the client's own words
 * @param when whether the case needs it; absent means always, unknown means not
 */
public record LetterDefinition(
        LetterId id,
        Kind kind,
        Form form,
        Sender sender,
        LocalText subject,
        LocalText addressee,
        List<String> languages,
        List<String> counterparts,
        Optional<Expr> when,
        List<PartDefinition> parts,
        Place place) {

    /** An appeal answers Amazon's notice; a side letter goes to somebody else or accompanies. */
    public enum Kind {
        APPEAL,
        SIDE
    }

    public enum Form {
        SHORT,
        FULL
    }

    /** What the letterhead says of the seller: to Amazon all of it, to a buyer no more than the store's name. */
    public enum Sender {
        FULL,
        STORE
    }

    public LetterDefinition {
        languages = List.copyOf(languages);
        counterparts = List.copyOf(counterparts);
        parts = List.copyOf(parts);
    }

    public LetterDefinition(
            LetterId id,
            Kind kind,
            Form form,
            LocalText subject,
            LocalText addressee,
            List<String> languages,
            Optional<Expr> when,
            List<PartDefinition> parts,
            Place place) {
        this(id, kind, form, Sender.FULL, subject, addressee, languages, List.of(), when, parts, place);
    }
}
