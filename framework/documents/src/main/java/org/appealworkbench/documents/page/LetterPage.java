package org.appealworkbench.documents.page;

import static org.appealworkbench.documents.page.PageElements.add;
import static org.appealworkbench.documents.page.PageElements.text;

import java.util.List;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.documents.print.NumberedPart;
import org.appealworkbench.documents.print.Outline;
import org.appealworkbench.documents.print.Printable;
import org.appealworkbench.documents.print.PrintedSpans;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a letter as an XHTML page. The style sheet and what stands in page margins are the caller's. */
public final class LetterPage {

    private final PrintedSpans spans;
    private final PageBlocks blocks;

    private LetterPage(PrintedSpans spans) {
        this.spans = spans;
        this.blocks = new PageBlocks(spans);
    }

    /** @param style the style sheet, which stands in the head */
    public static Document of(LetterDocument document, String style) {
        return new LetterPage(PrintedSpans.of(document.letter())).build(document, style);
    }

    private Document build(LetterDocument document, String style) {
        Outline outline = Outline.of(document, spans);
        Document page = PageElements.newDocument();
        Element html = page.createElement("html");
        html.setAttribute("lang", document.letter().language());
        page.appendChild(html);
        head(html, Printable.of(document.title()), outline.subject(), style);
        Element body = add(html, "body");
        if (document.draft()) {
            text(add(body, "p", "draft"), spans.words().draft());
        }
        letterhead(body, outline);
        NumberedPart.of(document.letter().parts()).forEach(part -> part(body, part));
        exhibits(body, document.letter().exhibits());
        return page;
    }

    private static void head(Element html, String title, String subject, String style) {
        Element head = add(html, "head");
        add(head, "meta").setAttribute("charset", "utf-8");
        String named = title.isBlank() ? subject : title;
        text(add(head, "title"), named);
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "subject", subject.isBlank() ? named : subject);
        meta(head, "description", subject.isBlank() ? named : subject);
        text(add(head, "style"), style);
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static void letterhead(Element body, Outline outline) {
        lines(body, "sender", outline.sender());
        lines(body, "date", outline.date().isEmpty() ? List.of() : List.of(outline.date()));
        lines(body, "addressee", outline.addressee());
        if (!outline.subject().isEmpty()) {
            text(add(body, "h1"), outline.subject());
        }
    }

    private static void lines(Element body, String cssClass, List<String> lines) {
        if (!lines.isEmpty()) {
            Element block = add(body, "div", cssClass);
            lines.forEach(line -> text(add(block, "p"), line));
        }
    }

    private void part(Element body, NumberedPart numbered) {
        PartRole role = numbered.part().role();
        Element section = add(body, "div", "part " + role.word());
        String heading = spans.line(numbered.part().heading());
        if (!heading.isEmpty()) {
            text(add(section, "h2"), numbered.label() + heading);
        }
        numbered.part().blocks().forEach(block -> blocks.add(section, block));
    }

    private void exhibits(Element body, List<Exhibit> exhibits) {
        if (exhibits.isEmpty()) {
            return;
        }
        Element section = add(body, "div", "exhibits");
        text(add(section, "h2"), spans.words().exhibitsHeading());
        Element rows = add(add(section, "table"), "tbody");
        for (Exhibit exhibit : exhibits) {
            Element row = add(rows, "tr");
            Element label = add(row, "th");
            label.setAttribute("scope", "row");
            text(label, LineGlue.citation(spans.words().exhibits(List.of(exhibit.number()))));
            text(add(row, "td"), Outline.title(exhibit));
        }
    }
}
