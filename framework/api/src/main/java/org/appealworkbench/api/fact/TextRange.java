package org.appealworkbench.api.fact;

/** A range of a text in UTF-16 units, {@code start} included, {@code end} excluded. */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
