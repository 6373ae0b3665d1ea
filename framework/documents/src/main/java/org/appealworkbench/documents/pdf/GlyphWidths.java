package org.appealworkbench.documents.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The widths of one face's characters, in thousandths of its size, as far as they were asked for. */
final class GlyphWidths {

    /** The face does not have the character. */
    static final float ABSENT = -1;

    private static final int ROW = 256;

    private final float[] @Nullable [] rows = new float[Character.MAX_VALUE / ROW + 1][];

    /** @param font the face as it stands in the present document */
    float of(PDFont font, char c) {
        float[] row = rows[c / ROW];
        if (row == null) {
            row = new float[ROW];
            Arrays.fill(row, Float.NaN);
            rows[c / ROW] = row;
        }
        float width = row[c % ROW];
        if (Float.isNaN(width)) {
            width = measured(font, c);
            row[c % ROW] = width;
        }
        return width;
    }

    private static float measured(PDFont font, char c) {
        try {
            return Character.isSurrogate(c) ? ABSENT : font.getStringWidth(String.valueOf(c));
        } catch (IOException | IllegalArgumentException e) {
            return ABSENT;
        }
    }
}
