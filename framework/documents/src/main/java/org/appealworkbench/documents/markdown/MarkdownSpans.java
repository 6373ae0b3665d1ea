package org.appealworkbench.documents.markdown;

import java.text.Normalizer;
import java.util.List;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.documents.print.PrintedSpans;

/** A line of spans as CommonMark. */
final class MarkdownSpans {

    private final PrintedSpans spans;

    MarkdownSpans(PrintedSpans spans) {
        this.spans = spans;
    }

    /** A line that stands at the start of a block. */
    String line(List<Span> line) {
        return MarkdownText.line(inline(line));
    }

    String inline(List<Span> line) {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            String text = spans.text(line.get(i)).replace('\u00A0', ' ');
            String following = i + 1 < line.size() ? spans.text(line.get(i + 1)) : "";
            markdown.append(emphasised(line.get(i), text, markdown, following));
        }
        return Normalizer.normalize(markdown, Normalizer.Form.NFC).strip();
    }

    private static String emphasised(Span span, String text, StringBuilder before, String following) {
        String marks = marks(span);
        String core = text.strip();
        boolean touches = before.length() > 0 && before.charAt(before.length() - 1) == '*';
        if (marks.isEmpty() || touches || !canBeMarked(core, text, before, following)) {
            return MarkdownText.escape(text);
        }
        int start = text.indexOf(core);
        return text.substring(0, start)
                + marks
                + MarkdownText.escape(core)
                + marks
                + text.substring(start + core.length());
    }

    /** Asterisks beside punctuation only count as emphasis where a word does not touch them outside. */
    private static boolean canBeMarked(String core, String text, StringBuilder before, String following) {
        if (core.isEmpty()) {
            return false;
        }
        boolean freeBefore =
                !text.startsWith(core) || before.length() == 0 || before.charAt(before.length() - 1) == ' ';
        boolean freeAfter = !text.endsWith(core) || following.isEmpty() || following.charAt(0) == ' ';
        return (freeBefore || Character.isLetterOrDigit(core.codePointAt(0)))
                && (freeAfter || Character.isLetterOrDigit(core.codePointBefore(core.length())));
    }

    private static String marks(Span span) {
        if (!(span instanceof Span.Text text)) {
            return "";
        }
        return (text.emphasis().contains(Span.Emphasis.STRONG) ? "**" : "")
                + (text.emphasis().contains(Span.Emphasis.EMPHASIS) ? "*" : "");
    }
}
