package org.appealworkbench.api.document;

import java.util.List;
import org.appealworkbench.api.letter.Span;

/**
 * What stands around a letter on paper, each line as spans with origins: the seller's block, the date, the addressee, the
 * subject. Parts of the letter hold salutation and signature themselves.
 */
public record Letterhead(List<List<Span>> sender, List<Span> date, List<List<Span>> addressee, List<Span> subject) {

    public Letterhead {
        sender = List.copyOf(sender);
        date = List.copyOf(date);
        addressee = List.copyOf(addressee);
        subject = List.copyOf(subject);
    }
}
