package org.appealworkbench.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.documents.BundledResource;
import org.appealworkbench.documents.fonts.FontGroup;
import org.appealworkbench.documents.fonts.GlyphCoverage;
import org.appealworkbench.documents.page.LetterPage;
import org.appealworkbench.documents.print.LetterWords;
import org.appealworkbench.documents.print.Outline;
import org.appealworkbench.documents.print.PrintedSpans;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;

/** The letter as a tagged PDF with its fonts embedded, the same bytes for the same letter. */
@Component
public final class PdfRenderer implements DocumentRenderer {

    private final String style = BundledResource.text("pdf/letter.css");
    private final FontSets fontSets = new FontSets(Runtime.getRuntime().availableProcessors());

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void render(LetterDocument document, OutputStream out) throws IOException {
        Outline outline = Outline.of(document, PrintedSpans.of(document.letter()));
        String words = LetterWords.of(document);
        Set<FontGroup> groups = GlyphCoverage.groups(words);
        Document elements = LetterPage.of(document, style + PaperStyle.of(document, outline, groups));
        PageBreaks.mark(elements);
        ReadingOrder.keep(elements);
        PdfPage page = new PdfPage(
                elements, outline.sender().isEmpty() ? "" : outline.sender().get(0), words);
        FontSet fonts = fontSets.borrow();
        ByteArrayOutputStream pdf = page.write(fonts);
        // A set is not lent again after a failure: its fonts may have been left half read.
        fontSets.giveBack(fonts);
        pdf.writeTo(out);
    }
}
