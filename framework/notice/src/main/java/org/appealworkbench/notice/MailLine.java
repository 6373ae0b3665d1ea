package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a mail.
 *
 * @param indent blanks before its first character, without quote marks
 * @param start of its first character, {@code end} after its last one that is not blank
 * @param itemStart of the text after the bullet, -1 if there is no bullet
 */
record MailLine(int indent, int start, int end, int itemStart) {
    private static final int MOST_MARKS = 2;
    /** What a line says that leads to a quoted mail: an address, a year, a time of day, or that somebody wrote. */
    private static final Pattern HEADER =
            Pattern.compile("(?i)@|\\d{4}|\\d:\\d\\d|\\b(?:wrote|schrieb|écrit|escribió)\\b|写道|書きました");

    static List<MailLine> of(String text, List<Pattern> markers) {
        List<MailLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            int lineEnd = to < 0 ? text.length() : to;
            int start = from;
            for (int cut : InlineList.cuts(text, from, lineEnd)) {
                lines.add(line(text, start, cut, markers));
                start = cut;
            }
            lines.add(line(text, start, lineEnd, markers));
            from = lineEnd + 1;
        }
        return withAngles(text, lines);
    }

    /** Angles right behind a line without one are bullets, if that line ends in no full stop and is no header of a quoted mail. */
    private static List<MailLine> withAngles(String text, List<MailLine> lines) {
        List<MailLine> result = new ArrayList<>();
        boolean bullets = false;
        for (MailLine line : lines) {
            boolean angled = !line.isEmpty() && line.start > 0 && isAngled(text, line.start);
            MailLine before = lastBefore(text, result).orElse(line);
            bullets = angled && (bullets || leadsToAngles(text, before));
            result.add(bullets && !line.isItem() ? new MailLine(line.indent, line.start, line.end, line.start) : line);
        }
        return result;
    }

    /** The line right before, or the one before a blank line if it announces something. */
    private static Optional<MailLine> lastBefore(String text, List<MailLine> lines) {
        int last = lines.size() - 1;
        boolean overBlank = last > 0
                && lines.get(last).isEmpty()
                && !lines.get(last - 1).isEmpty()
                && ":\uFF1A".indexOf(lines.get(last - 1).last(text)) >= 0;
        return last < 0 ? Optional.empty() : Optional.of(lines.get(overBlank ? last - 1 : last));
    }

    private static boolean leadsToAngles(String text, MailLine line) {
        if (line.isEmpty()
                || line.start > 0 && isAngled(text, line.start)
                || ".!?\u3002".indexOf(line.last(text)) >= 0) {
            return false;
        }
        String words = text.substring(line.start, line.end);
        boolean announces = ":\uFF1A".indexOf(line.last(text)) >= 0;
        return !announces || !HEADER.matcher(words).find();
    }

    private static boolean isAngled(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && text.charAt(i) == '>';
    }

    private static MailLine line(String text, int from, int to, List<Pattern> markers) {
        int start = from;
        int indent = 0;
        while (start < to && (isBlank(text.charAt(start)) || text.charAt(start) == '>')) {
            indent = text.charAt(start) == '>' ? 0 : indent + 1;
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new MailLine(indent, start, end, itemStart(text, start, end, markers));
    }

    private static int itemStart(String text, int start, int end, List<Pattern> markers) {
        String line = text.substring(start, end);
        for (Pattern marker : markers) {
            Matcher matcher = marker.matcher(line);
            if (matcher.lookingAt() && matcher.end() < line.length()) {
                return start + matcher.end();
            }
        }
        return glued(text, start, end);
    }

    /** A dash or a star that a paste has glued to the capital or wide sign of its item, or the round bullet that it made an o. */
    private static int glued(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < MOST_MARKS && "-*+".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == start
                && i + 2 < end
                && text.startsWith("o ", i)
                && (Character.isUpperCase(text.charAt(i + 2)) || i > 0 && text.charAt(i - 1) == ' ')) {
            return i + 2;
        }
        boolean begins = i > start
                && i + 1 < end
                && (Character.isUpperCase(text.charAt(i)) || Character.isIdeographic(text.charAt(i)))
                && !Character.isUpperCase(text.charAt(i + 1));
        return begins ? i : -1;
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean isItem() {
        return itemStart >= 0;
    }

    int length() {
        return end - start;
    }

    char first(String text) {
        return text.charAt(start);
    }

    char last(String text) {
        return text.charAt(end - 1);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
