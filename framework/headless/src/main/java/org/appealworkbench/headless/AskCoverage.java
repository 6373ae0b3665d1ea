package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.LetterDefinition;

/** Which parts of the appeal answer which ask, by which answers, and which exhibits they cite for it. */
record AskCoverage(Review review, Origins origins) {

    ArrayNode json() {
        ArrayNode array = Json.array();
        for (Ask ask : review.notice().asks()) {
            ObjectNode node = array.addObject();
            node.put("id", ask.id());
            node.put("topic", ask.topic().word());
            node.put("text", ask.text());
            ArrayNode parts = node.putArray("parts");
            Set<Integer> exhibits = new TreeSet<>();
            ArrayNode coverage = Json.array();
            review.letters().stream()
                    .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                    .forEach(letter -> letter.parts()
                            .forEach(part -> answers(part, ask).forEach(answered -> {
                                List<Integer> cited = numbers(letter, answered);
                                parts.add(part.id().value());
                                exhibits.addAll(cited);
                                fill(coverage.addObject(), letter, part, answered, cited);
                            })));
            exhibits.forEach(node.putArray("exhibits")::add);
            node.set("coverage", coverage);
        }
        return array;
    }

    private static Stream<Answered> answers(Part part, Ask ask) {
        return part.answered().stream().filter(answered -> answered.ask().equals(ask.id()));
    }

    private void fill(ObjectNode node, Letter letter, Part part, Answered answered, List<Integer> exhibits) {
        node.put("letter", letter.id().value());
        node.put("part", part.id().value());
        node.put("how", word(answered.how()));
        node.set("by", origins.json(answered.by()));
        exhibits.forEach(node.putArray("exhibits")::add);
    }

    static String word(Answered.How how) {
        return how.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Integer> numbers(Letter letter, Answered answered) {
        return letter.exhibits().stream()
                .filter(exhibit -> answered.exhibits().contains(exhibit.evidence()))
                .map(Exhibit::number)
                .toList();
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
