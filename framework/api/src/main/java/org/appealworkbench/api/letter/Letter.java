package org.appealworkbench.api.letter;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PartId;

/**
 * A letter, composed from an interview. It can always be composed: what is missing are {@link Span.Missing} spans.
 * Equality is by content, so equal inputs give equal letters.
 *
 * @param language BCP 47 tag of the language it is written in
 * @param subject the document's subject line, spans of origin
 * @param exhibits numbered by first citation
 */
public record Letter(
        LetterId id,
        LetterDefinition.Kind kind,
        String language,
        List<Span> subject,
        List<Span> addressee,
        List<Part> parts,
        List<Exhibit> exhibits,
        List<LetterFault> faults) {

    public Letter {
        subject = List.copyOf(subject);
        addressee = List.copyOf(addressee);
        parts = List.copyOf(parts);
        exhibits = List.copyOf(exhibits);
        faults = List.copyOf(faults);
    }

    public Optional<Part> part(PartId part) {
        return parts.stream().filter(candidate -> candidate.id().equals(part)).findFirst();
    }
}
