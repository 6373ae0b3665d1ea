package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.LetterDefinition;

/** Which parts of the appeal answer which ask, and which exhibits those parts cite. */
record AskCoverage(Review review) {

    ArrayNode json() {
        ArrayNode array = Json.array();
        for (Ask ask : review.notice().asks()) {
            ObjectNode node = array.addObject();
            node.put("id", ask.id());
            node.put("topic", ask.topic().word());
            node.put("text", ask.text());
            ArrayNode parts = node.putArray("parts");
            ArrayNode exhibits = node.putArray("exhibits");
            review.letters().stream()
                    .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                    .forEach(letter -> fill(letter, ask, parts, exhibits));
        }
        return array;
    }

    private static void fill(Letter letter, Ask ask, ArrayNode parts, ArrayNode exhibits) {
        for (Part part : letter.parts()) {
            if (part.answers().contains(ask.id())) {
                parts.add(part.id().value());
                exhibitsOf(letter, part).forEach(exhibits::add);
            }
        }
    }

    static List<Integer> exhibitsOf(Letter letter, Part part) {
        List<Span> spans = part.blocks().stream().flatMap(AskCoverage::spans).toList();
        return letter.exhibits().stream()
                .filter(exhibit -> spans.stream()
                        .anyMatch(span -> span instanceof Span.Citation citation
                                && citation.evidence().contains(exhibit.evidence())))
                .map(Exhibit::number)
                .toList();
    }

    static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Subheading heading) {
            return heading.spans().stream();
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .flatMap(AskCoverage::spans);
        }
        Block.Table table = (Block.Table) block;
        return Stream.concat(
                table.header().stream().flatMap(List::stream),
                table.rows().stream().flatMap(List::stream).flatMap(List::stream));
    }
}
