package org.appealworkbench.composition;

import java.util.List;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;

/** The words of blocks, one block a line; what digests are taken of. Numbers of exhibits do not count, their ids do. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> add(block, text));
        return text.toString();
    }

    private static void add(Block block, StringBuilder text) {
        if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.spans(), text);
        } else if (block instanceof Block.Subheading heading) {
            line(heading.spans(), text);
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                text.append("- ");
                item.blocks().forEach(inner -> add(inner, text));
            }
        } else if (block instanceof Block.Table table) {
            table.header().forEach(cell -> line(cell, text));
            table.rows().forEach(row -> row.forEach(cell -> line(cell, text)));
        }
    }

    private static void line(List<Span> spans, StringBuilder text) {
        spans.forEach(span -> text.append(words(span)));
        text.append('\n');
    }

    private static String words(Span span) {
        if (span instanceof Span.Text words) {
            return words.text();
        }
        if (span instanceof Span.Missing missing) {
            return "[" + missing.label() + "]";
        }
        return ((Span.Citation) span).evidence().toString();
    }
}
