package org.appealworkbench.api;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file: the file as its reader knows it, line and column counted from 1; 0 where not known.
 *
 * @param file the path relative to the case folder or bundle, or the path that the person gave
 * @param line 1-based line, or 0
 * @param column 1-based column, or 0
 */
public record Place(String file, int line, int column) {

    public Place {
        requireNonNull(file, "file");
    }

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    public static Place of(String file, int line, int column) {
        return new Place(file, line, column);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
