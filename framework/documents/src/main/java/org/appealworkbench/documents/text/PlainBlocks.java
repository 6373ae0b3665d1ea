package org.appealworkbench.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.documents.print.NumberedPart;
import org.appealworkbench.documents.print.PrintedSpans;

/** Blocks as plain text: a paragraph a line, an empty line between blocks, no line breaks within, since boxes wrap. */
final class PlainBlocks {

    private static final String BETWEEN = "\n\n";

    private final PrintedSpans spans;

    PlainBlocks(PrintedSpans spans) {
        this.spans = spans;
    }

    /** The text of a part with its heading. */
    String withHeading(NumberedPart numbered) {
        String heading = line(numbered.part().heading());
        return join(
                BETWEEN,
                Stream.of(
                        heading.isEmpty() ? "" : numbered.label() + heading,
                        blocks(numbered.part().blocks())));
    }

    String blocks(List<Block> blocks) {
        return join(BETWEEN, blocks.stream().map(this::block));
    }

    String line(List<Span> line) {
        return PlainMarks.of(spans.line(line));
    }

    static String join(String between, Stream<String> pieces) {
        return pieces.filter(piece -> !piece.isEmpty()).collect(Collectors.joining(between));
    }

    private String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.spans());
        }
        if (block instanceof Block.Subheading subheading) {
            return line(subheading.spans());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets(bullets);
        }
        return table((Block.Table) block);
    }

    private String bullets(Block.Bullets bullets) {
        List<String> items = new ArrayList<>();
        int number = bullets.start();
        for (Block.Item item : bullets.items()) {
            String marker = bullets.ordered() ? number + ". " : "- ";
            String text = join("\n", item.blocks().stream().map(this::block));
            if (!text.isEmpty()) {
                items.add(marker + text.replace("\n", "\n" + " ".repeat(marker.length())));
                number++;
            }
        }
        return String.join("\n", items);
    }

    /** Columns cannot be aligned in a box, so each cell names its column. */
    private String table(Block.Table table) {
        List<String> header = table.header().stream().map(this::line).toList();
        return join("\n", table.rows().stream().map(row -> row(header, row)));
    }

    private String row(List<String> header, List<List<Span>> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = line(row.get(i));
            String name = i < header.size() ? header.get(i) : "";
            if (!cell.isEmpty()) {
                cells.add(
                        name.isEmpty()
                                ? cell
                                : name + PlainMarks.of(spans.words().colon().strip()) + " " + cell);
            }
        }
        return cells.isEmpty() ? "" : "- " + String.join("; ", cells);
    }
}
