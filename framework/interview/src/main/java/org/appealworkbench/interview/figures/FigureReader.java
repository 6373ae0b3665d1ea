package org.appealworkbench.interview.figures;

import java.util.List;

/** Reads all figures of a text, the longest notations first. */
final class FigureReader {

    private FigureReader() {}

    static List<Figure> read(String text) {
        Scan scan = new Scan(text);
        DateFigures.take(scan);
        if (scan.hasDigits()) {
            TokenFigures.take(scan);
        }
        if (scan.hasHan()) {
            ChineseFigures.take(scan);
        }
        if (scan.hasLatin()) {
            WordFigures.take(scan);
        }
        return scan.figures();
    }
}
