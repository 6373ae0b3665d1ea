package org.appealworkbench.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line as it stands on a page, without what stands in the margins.
 *
 * @param page from 1
 * @param y of the base line, in points from the head of the page
 */
record PrintedLine(int page, float y, String text) {

    private static final float MARGIN = 60;

    static List<PrintedLine> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.setSortByPosition(true);
            reader.getText(document);
            return reader.lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends PDFTextStripper {

        private final List<PrintedLine> lines = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            float y = first.getYDirAdj();
            if (y < MARGIN || y > first.getPageHeight() - MARGIN) {
                return;
            }
            PrintedLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (before != null && before.page() == getCurrentPageNo() && before.y() == y) {
                lines.set(lines.size() - 1, new PrintedLine(before.page(), y, before.text() + " " + text));
            } else {
                lines.add(new PrintedLine(getCurrentPageNo(), y, text));
            }
        }
    }
}
