package org.appealworkbench.documents.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.documents.DocumentsError;
import org.appealworkbench.documents.fonts.FontFace;
import org.w3c.dom.Document;

/**
 * One page of elements on its way to PDF.
 *
 * @param author for the metadata; empty for none
 * @param words all that it prints, which decides the document's id
 */
record PdfPage(Document page, String author, String words) {

    static {
        // It logs the texts of letters.
        XRLog.setLoggingEnabled(false);
    }

    ByteArrayOutputStream write(FontSet fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(document, fonts).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new TextWidths(fonts));
            renderer.createPDFWithoutClosing();
            makeRepeatable(document);
            document.save(out);
            return out;
        } catch (IOException | RuntimeException e) {
            throw new AppealException(
                    DocumentsError.LAYOUT_FAILED,
                    "The PDF could not be made. The other formats are not affected; please report this defect.",
                    e);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, FontSet fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfVersion(1.7f)
                // Tagged for screen readers; and only then are system fonts left alone.
                .usePdfUaAccessibility(true)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fonts)
                .withProducer("Appeal Workbench");
        builder.withW3cDocument(page, "about:blank")
                .useReplacementText("\uFFFD")
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (FontFace face : FontFace.values()) {
            builder.useFont(
                    new LetterFontSupplier(document, fonts, face),
                    face.group().family(),
                    face.bold() ? 700 : 400,
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        return builder;
    }

    /** The day of making is no fact of the letter; without it, and with an id made from the words, equal letters are equal bytes. */
    private void makeRepeatable(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        if (!author.isEmpty()) {
            information.setAuthor(author);
        }
        UUID digest = UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
        document.setDocumentId(ByteBuffer.allocate(Long.BYTES)
                .putLong(digest.getMostSignificantBits())
                .getLong(0));
    }
}
