package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;

/** The spans of blocks, those of lists and tables included, in order. */
final class Spans {

    private Spans() {}

    static Stream<Span> of(List<Block> blocks) {
        return blocks.stream().flatMap(Spans::of);
    }

    private static Stream<Span> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Subheading subheading) {
            return subheading.spans().stream();
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(item -> of(item.blocks()));
        }
        Block.Table table = (Block.Table) block;
        return Stream.concat(
                table.header().stream().flatMap(List::stream),
                table.rows().stream().flatMap(List::stream).flatMap(List::stream));
    }

    static boolean isContent(Span span) {
        return span instanceof Span.Citation
                || (span instanceof Span.Text text && !text.text().isBlank());
    }
}
