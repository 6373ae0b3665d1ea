package org.appealworkbench.api.letter;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;

/**
 * A part of a letter, composed.
 *
 * @param heading spans of the heading; empty for none
 * @param numbered whether the renderer numbers the heading
 * @param because the facts that decided over the part's structure
 * @param answers ids of the asks that it answers
 * @param box purpose of the form's box
 * @param composed digest of the text as composed, before hand edits: the {@code base} of a rewrite
 * @param answered for each of {@code answers}, by what
 * @param superseded for a part rewritten by hand over a text that has changed since: the blocks as composed now
 */
public record Part(
        PartId id,
        PartRole role,
        List<Span> heading,
        boolean numbered,
        List<Block> blocks,
        List<Fact> because,
        List<String> answers,
        String box,
        String composed,
        Optional<List<Block>> superseded,
        List<Answered> answered) {

    public Part {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        because = List.copyOf(because);
        answers = List.copyOf(answers);
        superseded = superseded.map(List::copyOf);
        answered = List.copyOf(answered);
    }

    public Part(
            PartId id,
            PartRole role,
            List<Span> heading,
            boolean numbered,
            List<Block> blocks,
            List<Fact> because,
            List<String> answers,
            String box,
            String composed,
            Optional<List<Block>> superseded) {
        this(
                id,
                role,
                heading,
                numbered,
                blocks,
                because,
                answers,
                box,
                composed,
                superseded,
                answers.stream().map(Answered::of).toList());
    }
}
