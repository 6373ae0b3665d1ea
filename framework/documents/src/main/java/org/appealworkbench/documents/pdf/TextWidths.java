package org.appealworkbench.documents.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Measures text by a table of widths that outlives the document. The layout measures each word several times, and encoding
 * it for the file each time is dear.
 */
final class TextWidths extends PdfBoxTextRenderer {

    private static final float ALMOST_WHOLE = 0.01f;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char OBJECT = '\uFFFC';

    private final FontSet fonts;
    private final Map<PDFont, GlyphWidths> byFont = new IdentityHashMap<>();

    TextWidths(FontSet fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        List<FontDescription> descriptions = ((PdfBoxFSFont) font).getFontDescriptions();
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || c == OBJECT) {
                continue;
            }
            float width = width(descriptions, c);
            if (width < 0) {
                return super.getWidth(context, font, text);
            }
            sum += width;
        }
        float width = sum / 1000f * font.getSize2D();
        return (int) (width - Math.floor(width) < ALMOST_WHOLE ? width : Math.ceil(width));
    }

    /** Of the first font that has the character; negative if none has. */
    private float width(List<FontDescription> descriptions, char c) {
        for (int i = 0; i < descriptions.size(); i++) {
            @Nullable PDFont font = descriptions.get(i).getFont();
            float width = font == null
                    ? GlyphWidths.ABSENT
                    : byFont.computeIfAbsent(font, fonts::widths).of(font, c);
            if (width >= 0) {
                return width;
            }
        }
        return GlyphWidths.ABSENT;
    }
}
