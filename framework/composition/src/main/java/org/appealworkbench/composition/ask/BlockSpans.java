package org.appealworkbench.composition.ask;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;

/** The spans of blocks, those of lists and tables included, in order. */
final class BlockSpans {

    private BlockSpans() {}

    static Stream<Span> of(List<Block> blocks) {
        return blocks.stream().flatMap(BlockSpans::of);
    }

    private static Stream<Span> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Subheading heading) {
            return heading.spans().stream();
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(item -> of(item.blocks()));
        }
        Block.Table table = (Block.Table) block;
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .flatMap(List::stream);
    }
}
