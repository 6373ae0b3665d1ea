package org.appealworkbench.api.letter;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;

/**
 * A letter as text rules see it: its sentences with their place and origins. Built from a {@link Letter}, or from the plain
 * text of any letter, which then has neither parts nor origins but lines and columns.
 */
public record LetterText(String language, List<Sentence> sentences) {

    /**
     * @param part the part it stands in, if known
     * @param role the role of that part; for plain text guessed from headings, if it could be
     * @param line 1-based line of its start in plain text, 0 in a composed letter
     * @param column 1-based column likewise
     * @param heading whether it is a heading
     * @param runs pieces of the sentence with their origins, without gaps; empty for plain text
     */
    public record Sentence(
            Optional<PartId> part,
            Optional<PartRole> role,
            int line,
            int column,
            boolean heading,
            String text,
            List<Run> runs) {
        public Sentence {
            runs = List.copyOf(runs);
        }
    }

    /** @param range in the sentence's text */
    public record Run(TextRange range, List<Origin> origins) {
        public Run {
            origins = List.copyOf(origins);
        }
    }

    public LetterText {
        sentences = List.copyOf(sentences);
    }
}
