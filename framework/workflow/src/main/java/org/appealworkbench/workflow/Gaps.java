package org.appealworkbench.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;

/** Whether a letter has gaps; then it is a draft, however mildly the case was judged. */
final class Gaps {

    private Gaps() {}

    static boolean in(Letter letter) {
        Stream<Span> lines = Stream.concat(letter.subject().stream(), letter.addressee().stream());
        return Stream.concat(lines, letter.parts().stream().flatMap(part -> spans(part.blocks())))
                .anyMatch(Span.Missing.class::isInstance);
    }

    private static Stream<Span> spans(List<Block> blocks) {
        return blocks.stream().flatMap(Gaps::spans);
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Subheading heading) {
            return heading.spans().stream();
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(item -> spans(item.blocks()));
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .flatMap(row -> row.stream().flatMap(List::stream));
        }
        throw new IllegalStateException("no block: " + block);
    }
}
