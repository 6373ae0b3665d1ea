package org.appealworkbench.benchmarks.warm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The letter's lines on pages by bare PDFBox, in one font that is embedded in part: no layout, no tags, no PDF/A. */
@State(Scope.Thread)
public class RawPdfBox {
    private static final int COLUMNS = 95;
    private static final int LINES = 52;

    private List<String> lines;
    private TrueTypeFont font;

    @Setup
    public void load() throws IOException {
        lines = SampleLetter.lines(COLUMNS);
        font = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(SampleLetter.font())));
        font.setEnableGsub(false);
    }

    @Benchmark
    public byte[] letter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFont embedded = PDType0Font.load(document, font, true);
            for (int start = 0; start < lines.size(); start += LINES) {
                page(document, embedded, lines.subList(start, Math.min(lines.size(), start + LINES)));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(14);
            content.newLineAtOffset(50, 790);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
