package org.appealworkbench.documents.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.appealworkbench.documents.BundledResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphCoverageTest {

    @ParameterizedTest
    @EnumSource(FontGroup.class)
    void theListsSayWhatTheFontsDraw(FontGroup group) throws IOException {
        BitSet drawn = new BitSet();
        drawn.set(0, 0x20000);
        for (FontFace face : FontFace.values()) {
            if (face.group() == group) {
                drawn.and(codePoints(face));
            }
        }
        BitSet listed = new BitSet();
        for (int codePoint = 0; codePoint < 0x20000; codePoint++) {
            listed.set(codePoint, GlyphCoverage.draws(group, codePoint));
        }

        assertThat(listed).isEqualTo(drawn);
        assertThat(listed.cardinality()).isGreaterThan(900);
    }

    @Test
    void lettersOfEuropeSymbolsAndHanAreDrawn() {
        assertThat(GlyphCoverage.undrawable("Zoë Łódź Đặng Γιώργος Київ “…” € № ✓☐☑→≤ 深圳喆玥 ヴィンテージ、。「」"))
                .isEmpty();
    }

    @Test
    void whatNoFontDrawsIsListed() {
        assertThat(GlyphCoverage.undrawable("a😀b\u0E01😀")).containsExactly(0x1F600, 0x0E01);
    }

    @Test
    void formattingCharactersAreNotMissed() {
        assertThat(GlyphCoverage.undrawable("✓\uFE0E a\u200Db\n\u00AD")).isEmpty();
    }

    @Test
    void theChineseFontIsAskedForOnlyByTextThatNeedsIt() {
        assertThat(GlyphCoverage.groups("Plain “text” ≤ 4 %")).containsExactly(FontGroup.LATIN, FontGroup.SYMBOLS);
        assertThat(GlyphCoverage.groups("王")).containsExactly(FontGroup.CJK);
    }

    private static BitSet codePoints(FontFace face) throws IOException {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(BundledResource.bytes(face.path())))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            BitSet points = new BitSet();
            for (int codePoint = 0; codePoint < 0x20000; codePoint++) {
                points.set(codePoint, cmap.getGlyphId(codePoint) != 0);
            }
            return points;
        }
    }
}
