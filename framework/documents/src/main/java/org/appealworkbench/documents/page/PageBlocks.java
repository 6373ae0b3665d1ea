package org.appealworkbench.documents.page;

import static org.appealworkbench.documents.page.PageElements.text;

import java.util.List;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.documents.print.PrintedSpans;
import org.w3c.dom.Element;

/** The blocks and spans of a letter as elements. */
final class PageBlocks {

    private static final int MOST_UNBROKEN_COLUMNS = 4;
    private static final int LONGEST_UNBROKEN_CELL = 20;

    private final PrintedSpans spans;

    PageBlocks(PrintedSpans spans) {
        this.spans = spans;
    }

    void add(Element parent, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(PageElements.add(parent, "p"), paragraph.spans());
        } else if (block instanceof Block.Subheading subheading) {
            line(PageElements.add(parent, "h3"), subheading.spans());
        } else if (block instanceof Block.Bullets bullets) {
            bullets(parent, bullets);
        } else {
            table(parent, (Block.Table) block);
        }
    }

    private void bullets(Element parent, Block.Bullets bullets) {
        keepWithNext(parent);
        Element list = PageElements.add(parent, bullets.ordered() ? "ol" : "ul");
        if (bullets.ordered() && bullets.start() != 1) {
            list.setAttribute("start", Integer.toString(bullets.start()));
        }
        for (Block.Item item : bullets.items()) {
            Element element = PageElements.add(list, "li");
            item.blocks().forEach(block -> add(element, block));
        }
    }

    /** The paragraph that announces a list or table does not stay behind at the foot of a page. */
    private static void keepWithNext(Element parent) {
        if (parent.getLastChild() instanceof Element before
                && before.getTagName().equals("p")) {
            before.setAttribute("class", "lead");
        }
    }

    private void table(Element parent, Block.Table table) {
        keepWithNext(parent);
        Element element = PageElements.add(parent, "table");
        if (!table.header().isEmpty()) {
            Element row = PageElements.add(PageElements.add(element, "thead"), "tr");
            table.header().forEach(cell -> {
                Element heading = PageElements.add(row, "th");
                heading.setAttribute("scope", "col");
                line(heading, cell);
            });
        }
        Element body = PageElements.add(element, "tbody");
        for (List<List<Span>> cells : table.rows()) {
            Element row = PageElements.add(body, "tr");
            boolean few = cells.size() <= MOST_UNBROKEN_COLUMNS;
            cells.forEach(cell -> cell(row, cell, few));
        }
    }

    /** Order ids and dates are read whole, so they stay on one line where there is room. */
    private void cell(Element row, List<Span> cell, boolean few) {
        Element element = PageElements.add(row, "td");
        if (few && spans.line(cell).length() <= LONGEST_UNBROKEN_CELL) {
            element.setAttribute("class", "short");
        }
        line(element, cell);
    }

    private void line(Element parent, List<Span> line) {
        for (Span span : line) {
            if (span instanceof Span.Text words) {
                text(emphasised(parent, words), LineGlue.of(spans.text(span)));
            } else if (spans.hasGap(span)) {
                text(PageElements.add(parent, "mark", "missing"), spans.text(span));
            } else {
                text(parent, LineGlue.citation(spans.text(span)));
            }
        }
    }

    private static Element emphasised(Element parent, Span.Text words) {
        Element inner = parent;
        if (words.emphasis().contains(Span.Emphasis.STRONG)) {
            inner = PageElements.add(inner, "strong");
        }
        return words.emphasis().contains(Span.Emphasis.EMPHASIS) ? PageElements.add(inner, "em") : inner;
    }
}
