package org.appealworkbench.documents.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.documents.DocumentsError;
import org.appealworkbench.documents.fonts.FontFace;

/** Puts one face into one document when the layout first asks for it; only the glyphs used are embedded. */
final class LetterFontSupplier extends PDFontSupplier {

    private final PDDocument document;
    private final FontSet fonts;
    private final FontFace face;

    @SuppressWarnings("NullAway") // the superclass holds a font made beforehand; this one makes it later
    LetterFontSupplier(PDDocument document, FontSet fonts, FontFace face) {
        super(null);
        this.document = document;
        this.fonts = fonts;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        try {
            TrueTypeFont font = fonts.font(face);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new AppealException(DocumentsError.RESOURCE_UNREADABLE, face.path() + " cannot be embedded.", e);
        }
    }
}
