package org.appealworkbench.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;

/** What a renderer made, for tests to read. */
public final class Rendered {

    private Rendered() {}

    public static byte[] bytes(DocumentRenderer renderer, LetterDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(DocumentRenderer renderer, LetterDocument document) {
        return new String(bytes(renderer, document), UTF_8);
    }

    /** The text that a reader can copy out of the PDF. */
    public static String pdfText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
