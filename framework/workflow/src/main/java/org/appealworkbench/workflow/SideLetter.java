package org.appealworkbench.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Review;

/** A letter that is judged by its own words only. */
record SideLetter(Review review, Letter letter) {

    /** The case with this letter and no other. */
    Review alone() {
        return new Review(
                review.caseFile(),
                review.type(),
                review.policy(),
                review.notice(),
                review.interview(),
                List.of(letter),
                List.of(),
                review.inspections(),
                review.health(),
                review.stage());
    }

    boolean concerns(Problem problem) {
        return places().contains(problem.at());
    }

    /** The letter, its parts, and the answers that it lacks. */
    private Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        places.add("letter:" + letter.id());
        letter.parts().forEach(part -> places.add("part:" + part.id()));
        Stream<Span> lines = Stream.concat(letter.subject().stream(), letter.addressee().stream());
        Stream<Span> blocks =
                letter.parts().stream().flatMap(part -> part.blocks().stream()).flatMap(SideLetter::spans);
        Stream.concat(lines, blocks)
                .filter(Span.Missing.class::isInstance)
                .flatMap(span -> span.origins().stream())
                .filter(Origin.Answer.class::isInstance)
                .forEach(origin -> places.add(((Origin.Answer) origin).path().toString()));
        return places;
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Subheading heading) {
            return heading.spans().stream();
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .flatMap(SideLetter::spans);
        }
        Block.Table table = (Block.Table) block;
        return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
                .flatMap(List::stream);
    }
}
