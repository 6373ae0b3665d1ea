package org.appealworkbench.documents.page;

import static org.appealworkbench.documents.page.PageElements.add;
import static org.appealworkbench.documents.page.PageElements.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.documents.print.NumberedPart;
import org.appealworkbench.documents.print.Outline;
import org.appealworkbench.documents.print.PrintedSpans;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A letter and its counterpart as the two columns of one page: part beside part, and block beside block where both have as many. */
public final class CounterpartPage {

    /** One of the two columns. */
    private record Side(LetterDocument document, PrintedSpans spans, Map<PartId, NumberedPart> parts) {

        static Side of(LetterDocument document) {
            Map<PartId, NumberedPart> parts = NumberedPart.of(document.letter().parts()).stream()
                    .collect(Collectors.toMap(numbered -> numbered.part().id(), Function.identity(), (a, b) -> a));
            return new Side(document, PrintedSpans.of(document.letter()), parts);
        }

        List<Block> blocks(PartId part) {
            return Optional.ofNullable(parts.get(part))
                    .map(numbered -> numbered.part().blocks())
                    .orElse(List.of());
        }

        String heading(PartId part) {
            NumberedPart numbered = parts.get(part);
            String heading = numbered == null ? "" : spans.line(numbered.part().heading());
            return heading.isEmpty() || numbered == null ? "" : numbered.label() + heading;
        }

        String subject() {
            return Outline.of(document, spans).subject();
        }

        String language() {
            return document.letter().language();
        }
    }

    private final Side letter;
    private final Side counterpart;

    private CounterpartPage(Side letter, Side counterpart) {
        this.letter = letter;
        this.counterpart = counterpart;
    }

    /** @param style the style sheet, which stands in the head */
    public static Document of(LetterDocument letter, LetterDocument counterpart, String style) {
        return new CounterpartPage(Side.of(letter), Side.of(counterpart)).build(style);
    }

    private Document build(String style) {
        Document page = PageElements.newDocument();
        Element html = page.createElement("html");
        html.setAttribute("lang", letter.language());
        page.appendChild(html);
        Element head = add(html, "head");
        add(head, "meta").setAttribute("charset", "utf-8");
        text(add(head, "title"), letter.subject());
        text(add(head, "style"), style);
        Element rows = add(add(add(html, "body"), "table", "counterpart"), "tbody");
        headings(rows, "h1", letter.subject(), counterpart.subject());
        letter.document().letter().parts().forEach(part -> part(rows, part.id()));
        return page;
    }

    private void part(Element rows, PartId part) {
        headings(rows, "h2", letter.heading(part), counterpart.heading(part));
        List<Block> left = letter.blocks(part);
        List<Block> right = counterpart.blocks(part);
        if (left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                pair(rows, left.get(i), right.get(i));
            }
        } else {
            blocks(add(rows, "tr"), left, right);
        }
    }

    /** Of two lists with as many items, item beside item: they are read so, and a page may end between them. */
    private void pair(Element rows, Block left, Block right) {
        if (left instanceof Block.Bullets items
                && right instanceof Block.Bullets others
                && items.items().size() == others.items().size()) {
            int last = items.items().size() - 1;
            for (int i = 0; i <= last; i++) {
                Element row = i < last ? add(rows, "tr", "item") : add(rows, "tr");
                blocks(row, List.of(item(items, i)), List.of(item(others, i)));
            }
        } else {
            blocks(add(rows, "tr"), List.of(left), List.of(right));
        }
    }

    private static Block item(Block.Bullets list, int index) {
        return new Block.Bullets(
                list.ordered(), list.start() + index, List.of(list.items().get(index)));
    }

    private void headings(Element rows, String element, String left, String right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            Element row = add(rows, "tr", "plain");
            text(add(cell(row, letter), element), left);
            text(add(cell(row, counterpart), element), right);
        }
    }

    private void blocks(Element row, List<Block> left, List<Block> right) {
        Element leftCell = cell(row, letter);
        left.forEach(block -> new PageBlocks(letter.spans()).add(leftCell, block));
        Element rightCell = cell(row, counterpart);
        right.forEach(block -> new PageBlocks(counterpart.spans()).add(rightCell, block));
    }

    private static Element cell(Element row, Side side) {
        Element cell = add(row, "td");
        cell.setAttribute("lang", side.language());
        return cell;
    }
}
