package org.appealworkbench.documents.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.documents.BundledResource;
import org.appealworkbench.documents.DocumentsError;
import org.appealworkbench.documents.fonts.FontFace;
import org.jspecify.annotations.Nullable;

/** Parsed fonts and their measures for one renderer at a time, because a parsed font still reads its file. */
final class FontSet implements FSCacheEx<String, FSCacheValue> {

    private final Map<FontFace, TrueTypeFont> fonts = new EnumMap<>(FontFace.class);
    private final Map<String, FSCacheValue> metrics = new HashMap<>();
    private final Map<String, GlyphWidths> widths = new HashMap<>();

    TrueTypeFont font(FontFace face) {
        return fonts.computeIfAbsent(face, FontSet::parse);
    }

    /** The widths that are known of the face of a document's font. */
    GlyphWidths widths(PDFont font) {
        return widths.computeIfAbsent(font.getName(), name -> new GlyphWidths());
    }

    private static TrueTypeFont parse(FontFace face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BundledResource.bytes(face.path())));
            // Otherwise Latin text runs through the shaping of Indian scripts, which takes most of the time.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new AppealException(
                    DocumentsError.RESOURCE_UNREADABLE, face.path() + " is no font. Install the product again.", e);
        }
    }

    @Override
    public void put(String key, FSCacheValue value) {
        metrics.put(key, value);
    }

    @Override
    public @Nullable FSCacheValue get(String key) {
        return metrics.get(key);
    }

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
        return metrics.computeIfAbsent(key, absent -> {
            try {
                return loader.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
