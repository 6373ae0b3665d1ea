package org.appealworkbench.composition.check;

import org.appealworkbench.api.Place;

/** The place of a character within a text whose beginning has a place. */
final class TextPosition {

    private TextPosition() {}

    static Place of(Place start, String text, int offset) {
        int line = start.line();
        int column = start.column();
        if (line == 0) {
            return start;
        }
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (column > 0) {
                column++;
            }
        }
        return Place.of(start.file(), line, column);
    }
}
