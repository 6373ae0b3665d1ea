package org.appealworkbench.authoring;

import java.util.List;

/**
 * Where two texts begin to differ.
 *
 * @param line from 1, of the expected text
 * @param column from 1
 * @param expected the line in quotes, or that there is none
 */
record Difference(int line, int column, String expected, String actual) {

    private static final int MOST_SHOWN = 160;

    /** Of two that do differ. */
    static Difference of(List<String> expected, List<String> actual) {
        int line = 0;
        while (line < expected.size()
                && line < actual.size()
                && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        String wanted = line < expected.size() ? expected.get(line) : "";
        String found = line < actual.size() ? actual.get(line) : "";
        int column = 0;
        while (column < wanted.length() && column < found.length() && wanted.charAt(column) == found.charAt(column)) {
            column++;
        }
        return new Difference(line + 1, column + 1, show(expected, line, column), show(actual, line, column));
    }

    private static String show(List<String> lines, int line, int column) {
        if (line >= lines.size()) {
            return "the end";
        }
        String text = lines.get(line);
        if (text.isBlank()) {
            return "an empty line";
        }
        int start = text.length() <= MOST_SHOWN ? 0 : Math.max(0, column - MOST_SHOWN / 2);
        int end = Math.min(text.length(), start + MOST_SHOWN);
        return "'" + (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "")
                + "'";
    }
}
