package org.appealworkbench.rules.internal.text;

/** Lines and columns, both from 1 and columns in code points, of offsets in a text. */
final class LineIndex {

    private final String text;

    LineIndex(String text) {
        this.text = text;
    }

    int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    int column(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.codePointCount(Math.min(start, offset), offset) + 1;
    }

    String at(int offset) {
        return line(offset) + ":" + column(offset);
    }
}
