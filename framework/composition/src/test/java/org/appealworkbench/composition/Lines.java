package org.appealworkbench.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;

/** Blocks as lines that a test can compare: gaps in brackets, citations in braces. */
final class Lines {

    private Lines() {}

    static List<String> of(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> add(block, "", lines));
        return lines;
    }

    private static void add(Block block, String indent, List<String> lines) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.add(indent + text(paragraph.spans()));
        } else if (block instanceof Block.Subheading heading) {
            lines.add(indent + "= " + text(heading.spans()));
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                List<String> inner = new ArrayList<>();
                item.blocks().forEach(inside -> add(inside, "", inner));
                lines.add(indent + (bullets.ordered() ? "1. " : "- ") + inner.get(0));
                inner.stream().skip(1).forEach(line -> lines.add(indent + "  " + line));
            }
        }
    }

    static String text(List<Span> spans) {
        return spans.stream()
                .map(span -> span instanceof Span.Text text
                        ? text.text()
                        : span instanceof Span.Missing missing
                                ? "[" + missing.label() + "]"
                                : ((Span.Citation) span)
                                        .evidence()
                                        .toString()
                                        .replace('[', '{')
                                        .replace(']', '}'))
                .collect(Collectors.joining());
    }

    static List<Span> spans(Letter letter) {
        Stream<Span> around = Stream.concat(letter.subject().stream(), letter.addressee().stream());
        Stream<Span> inside =
                letter.parts().stream().flatMap(part -> Stream.concat(part.heading().stream(), spans(part.blocks())));
        return Stream.concat(around, inside).toList();
    }

    static Stream<Span> spans(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                return paragraph.spans().stream();
            }
            if (block instanceof Block.Subheading heading) {
                return heading.spans().stream();
            }
            if (block instanceof Block.Bullets bullets) {
                return bullets.items().stream().flatMap(item -> spans(item.blocks()));
            }
            return Stream.empty();
        });
    }
}
