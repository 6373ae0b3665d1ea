package org.appealworkbench.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;

/** Blocks as CommonMark; tables in the form that GitHub and others read. */
final class MarkdownBlocks {

    private final MarkdownSpans spans;

    MarkdownBlocks(MarkdownSpans spans) {
        this.spans = spans;
    }

    String blocks(List<Block> blocks) {
        List<String> pieces = new ArrayList<>();
        boolean alternate = false;
        for (int i = 0; i < blocks.size(); i++) {
            alternate = i > 0 && !alternate && isSameList(blocks.get(i - 1), blocks.get(i));
            pieces.add(block(blocks.get(i), alternate));
        }
        return join("\n\n", pieces.stream());
    }

    static String join(String between, Stream<String> pieces) {
        return pieces.filter(piece -> !piece.isEmpty()).collect(Collectors.joining(between));
    }

    /** Two lists in a row would read as one, unless they differ in their markers. */
    private static boolean isSameList(Block previous, Block next) {
        return previous instanceof Block.Bullets first
                && next instanceof Block.Bullets second
                && first.ordered() == second.ordered();
    }

    private String block(Block block, boolean alternate) {
        if (block instanceof Block.Paragraph paragraph) {
            return spans.line(paragraph.spans());
        }
        if (block instanceof Block.Subheading subheading) {
            String line = spans.inline(subheading.spans());
            return line.isEmpty() ? "" : "### " + line;
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets(bullets, alternate);
        }
        return table((Block.Table) block);
    }

    private String bullets(Block.Bullets bullets, boolean alternate) {
        List<String> items = new ArrayList<>();
        int number = bullets.start();
        for (Block.Item item : bullets.items()) {
            String marker = bullets.ordered() ? number + (alternate ? ") " : ". ") : alternate ? "* " : "- ";
            String text = blocks(item.blocks());
            if (!text.isEmpty()) {
                String indent = " ".repeat(marker.length());
                items.add(marker + text.replaceAll("\n(?=[^\n])", "\n" + indent));
                number++;
            }
        }
        return String.join("\n", items);
    }

    private String table(Block.Table table) {
        Stream<String> rows = table.rows().stream().map(this::row);
        String rule = "|" + " --- |".repeat(table.header().size());
        return join("\n", Stream.concat(Stream.of(row(table.header()), rule), rows));
    }

    private String row(List<List<Span>> cells) {
        return cells.stream().map(spans::inline).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
