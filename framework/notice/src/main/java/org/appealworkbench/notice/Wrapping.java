package org.appealworkbench.notice;

import java.util.List;

/**
 * Tells whether a line goes on with the item before it.
 *
 * @param longest length of the longest line
 */
record Wrapping(String text, List<MailLine> lines, int longest) {
    private static final int WIDEST_HARD_WRAP = 100;
    private static final int NARROWEST_HARD_WRAP = 30;
    private static final List<String> AND = List.of("and ", "und ", "et ", "y ");

    static Wrapping of(String text, List<MailLine> lines) {
        return new Wrapping(
                text, lines, lines.stream().mapToInt(MailLine::length).max().orElse(0));
    }

    /** Whether the whole mail was wrapped at a width: none of its lines is long. */
    boolean isHard() {
        return longest >= NARROWEST_HARD_WRAP && longest <= WIDEST_HARD_WRAP;
    }

    /** Whether the line after {@code last} belongs to the item. */
    boolean goesOn(MailLine item, int last) {
        MailLine before = lines.get(last);
        MailLine next = lines.get(last + 1);
        if (next.isEmpty() || next.isItem() || next.indent() < item.indent()) {
            return false;
        }
        if (next.indent() > item.indent()) {
            return true;
        }
        if (".!?。!?;".indexOf(before.last(text)) >= 0) {
            return false;
        }
        boolean hadRoom = before.length() * 100 < longest * 60;
        return Character.isLowerCase(next.first(text)) && !(hadRoom && addsAnother(next))
                || isHard() && before.length() * 100 >= longest * 85 && !endsLikeHeading(next);
    }

    boolean sameMarker(MailLine one, MailLine other) {
        return one.first(text) == other.first(text)
                || Character.isDigit(one.first(text)) && Character.isDigit(other.first(text));
    }

    /** Whether a line begins with "and" in some language: after a short line that is a new clause. */
    private boolean addsAnother(MailLine line) {
        String words = text.substring(line.start(), line.end());
        return AND.stream().anyMatch(words::startsWith);
    }

    private boolean endsLikeHeading(MailLine line) {
        return "?:?:".indexOf(line.last(text)) >= 0;
    }
}
