package org.appealworkbench.api.letter;

import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;

/** A run of a letter's text with one set of origins. A closed family. */
public sealed interface Span {

    enum Emphasis {
        STRONG,
        EMPHASIS
    }

    /** Why these words stand here; never empty. */
    List<Origin> origins();

    /** @param text plain, unescaped; no line breaks */
    record Text(String text, Set<Emphasis> emphasis, List<Origin> origins) implements Span {
        public Text {
            emphasis = Set.copyOf(emphasis);
            origins = List.copyOf(origins);
            if (origins.isEmpty()) {
                throw new IllegalArgumentException("text without an origin: " + text);
            }
        }
    }

    /**
     * A fact that nobody gave yet; printed as a visible gap.
     *
     * @param label what is missing, in the letter's language or the question's id
     * @param origins the paths of the answers that would fill it
     */
    record Missing(String label, List<Origin> origins) implements Span {
        public Missing {
            origins = List.copyOf(origins);
        }
    }

    /**
     * A citation of exhibits; the printed label ("Exhibit 3", "Exhibits 2 and 4") is made from the letter's exhibits.
     */
    record Citation(List<EvidenceId> evidence, List<Origin> origins) implements Span {
        public Citation {
            evidence = List.copyOf(evidence);
            origins = List.copyOf(origins);
        }
    }
}
