package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.appealworkbench.api.fact.TextRange;

/**
 * The text of a mail, and beside it the flat form on which patterns run: line wraps, quote marks, runs of blanks, curly
 * quotes, wide forms and accents are evened out there, and every character knows where it stands in the mail.
 */
final class MailText {
    private static final int LONGEST_CLAUSE = 300;
    private static final int LONGEST_LABEL = 32;
    private static final int SHORTEST_WIDE_WRAP = 24;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final String text;
    private final String flat;
    private final LetterIndex letters;
    private final int[] origin;

    private MailText(String text, String flat, int[] origin) {
        this.text = text;
        this.flat = flat;
        this.origin = origin;
        this.letters = LetterIndex.of(flat);
    }

    static MailText of(String mail) {
        String text = LINE_END.matcher(mail).replaceAll("\n");
        return new Flattening(text).mailText();
    }

    /** The mail with unified line ends; ranges are in this. */
    String text() {
        return text;
    }

    String flat() {
        return flat;
    }

    boolean holds(Sought texts) {
        return texts.isIn(letters);
    }

    /**
     * The surroundings, in the flat form, of the first places where one of the texts of a group stands: with them the line before and
     * the line behind, but no more than so many characters. None overlaps another.
     */
    List<TextRange> windows(Sought texts, int group, int before, int behind, int most) {
        List<TextRange> windows = new ArrayList<>();
        for (int i : texts.places(group, letters, most)) {
            int start = lineStart(i, Math.max(0, i - before));
            int end = lineEnd(i, Math.min(flat.length(), i + behind));
            int last = windows.size() - 1;
            if (last >= 0 && start <= windows.get(last).end()) {
                windows.set(
                        last,
                        new TextRange(
                                windows.get(last).start(),
                                Math.max(end, windows.get(last).end())));
            } else {
                windows.add(new TextRange(start, end));
            }
        }
        return windows;
    }

    /** The break before the line before the one at a place, but not before {@code least}. */
    private int lineStart(int at, int least) {
        int own = flat.lastIndexOf('\n', at - 1);
        int before = own <= 0 ? own : flat.lastIndexOf('\n', own - 1);
        return Math.max(least, Math.max(0, before));
    }

    /** The end of the line behind the one at a place, but not behind {@code most}. */
    private int lineEnd(int at, int most) {
        int own = flat.indexOf('\n', at);
        int behind = own < 0 ? -1 : flat.indexOf('\n', own + 1);
        return Math.min(most, behind < 0 ? flat.length() : behind);
    }

    /** The range in the mail of a range in the flat form; blanks at both ends are left out. */
    TextRange range(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(flat.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(flat.charAt(to - 1))) {
            to--;
        }
        return from == to
                ? new TextRange(origin[start], origin[start])
                : new TextRange(origin[from], origin[to - 1] + 1);
    }

    /** A range of the mail without the blanks at its beginning. */
    TextRange trimmed(int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new TextRange(from, end);
    }

    /** The clause of the flat form around a range of the mail: up to the next comma or end of sentence on both sides. */
    TextRange clauseAround(TextRange range) {
        int at = flatIndex(range.start());
        int start = at;
        while (start > Math.max(0, at - LONGEST_CLAUSE) && !endsClause(start - 1)) {
            start--;
        }
        int end = flatIndex(range.end());
        int last = Math.min(flat.length(), end + LONGEST_CLAUSE);
        while (end < last && !endsClause(end)) {
            end++;
        }
        return new TextRange(start, Math.min(flat.length(), end + 1));
    }

    /** Where a place of the mail stands in the flat form. */
    int flatIndex(int index) {
        int found = Arrays.binarySearch(origin, index);
        return Math.min(flat.length(), found < 0 ? -found - 1 : found);
    }

    /** A full stop within a number or an address ends nothing. */
    private boolean endsClause(int i) {
        char c = flat.charAt(i);
        if (c == '.' || c == ',') {
            return i + 1 == flat.length() || isBlank(flat.charAt(i + 1)) || Character.isIdeographic(flat.charAt(i + 1));
        }
        if (c == ':') {
            return i + 1 == flat.length() || !Character.isDigit(flat.charAt(i + 1));
        }
        return c == '\n' || "!?;。!?;,、".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    /** Builds the flat form in one pass. */
    private static final class Flattening {
        private final String text;
        private final StringBuilder flat;
        private final int[] origin;

        Flattening(String text) {
            this.text = text;
            this.flat = new StringBuilder(text.length());
            this.origin = new int[text.length() + 1];
        }

        MailText mailText() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == '\n') {
                    put(breaksAfter(i) ? '\n' : ' ', i);
                    i = afterQuoteMarks(i + 1);
                } else {
                    put(plain(c), i);
                    i++;
                }
            }
            origin[flat.length()] = text.length();
            return new MailText(text, flat.toString(), Arrays.copyOf(origin, flat.length() + 1));
        }

        private void put(char c, int at) {
            boolean afterBlank = flat.length() > 0 && isBlank(flat.charAt(flat.length() - 1));
            if (afterBlank && isBlank(c)) {
                if (c == '\n') {
                    flat.setCharAt(flat.length() - 1, '\n');
                }
                return;
            }
            origin[flat.length()] = at;
            flat.append(c);
        }

        /** A line end is a wrap unless a sentence ended there or a blank line follows. */
        private boolean breaksAfter(int lineEnd) {
            int before = lineEnd - 1;
            while (before >= 0 && Character.isWhitespace(text.charAt(before)) && text.charAt(before) != '\n') {
                before--;
            }
            boolean ended = before < 0 || ".:?!;。:?!;\n".indexOf(text.charAt(before)) >= 0;
            int next = afterQuoteMarks(lineEnd + 1);
            return ended
                    || next >= text.length()
                    || text.charAt(next) == '\n'
                    || startsItem(next)
                    || startsLabel(next)
                    || isShortWideLine(before);
        }

        /** Mails in wide signs are hardly ever wrapped, and never so early. */
        private boolean isShortWideLine(int last) {
            return Character.isIdeographic(text.charAt(last))
                    && last - text.lastIndexOf('\n', last) <= SHORTEST_WIDE_WRAP;
        }

        /** A capital or a sign without case, and a colon before any other mark: "Complaint ID: 1". */
        private boolean startsLabel(int at) {
            if (!Character.isUpperCase(text.charAt(at)) && !Character.isIdeographic(text.charAt(at))) {
                return false;
            }
            for (int i = at; i < Math.min(text.length(), at + LONGEST_LABEL); i++) {
                if (":\uFF1A".indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
                if ("\n.,;!?\u3002\uFF0C\u3001".indexOf(text.charAt(i)) >= 0) {
                    return false;
                }
            }
            return false;
        }

        private boolean startsItem(int at) {
            return "-–—•*·・◦".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at));
        }

        private int afterQuoteMarks(int at) {
            int i = at;
            while (i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            return i;
        }

        private static char plain(char c) {
            if (c == '\u2018' || c == '\u2019' || c == '\u201B') {
                return '\'';
            }
            if (c == '\u201C' || c == '\u201D' || c == '\u201E') {
                return '"';
            }
            // Fullwidth digits, letters and % as Chinese and Japanese mails may have them; 。 and , stay as they are.
            boolean wide = c >= '\uFF10' && c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF5A' || c == '\uFF05';
            if (wide || c == '\uFF1A' || c == '\uFF0E' || c == '\uFF08' || c == '\uFF09') {
                return (char) (c - 0xFEE0);
            }
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' ? ' ' : Accents.without(c);
        }
    }
}
