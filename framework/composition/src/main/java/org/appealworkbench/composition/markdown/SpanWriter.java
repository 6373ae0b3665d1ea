package org.appealworkbench.composition.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.composition.format.CleanText;
import org.appealworkbench.composition.template.Rendered;
import org.appealworkbench.composition.template.Tokens;
import org.appealworkbench.composition.value.TemplateFault;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes the inline nodes of one block as spans. */
final class SpanWriter {

    private final Rendered rendered;
    private final Tokens tokens;
    private final List<List<Span>> lines = new ArrayList<>();
    private Set<Span.Emphasis> emphasis = Set.of();
    private final StringBuilder words = new StringBuilder();
    private List<Span> line = new ArrayList<>();
    private Origin.Template place = new Origin.Template("", 0);

    SpanWriter(Rendered rendered, Tokens tokens) {
        this.rendered = rendered;
        this.tokens = tokens;
    }

    List<List<Span>> lines() {
        endLine();
        return lines;
    }

    void inlines(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                text(text.getLiteral(), offset(text));
            } else if (node instanceof SoftLineBreak) {
                space();
            } else if (node instanceof HardLineBreak) {
                endLine();
            } else if (node instanceof Emphasis) {
                emphasised(node, Span.Emphasis.EMPHASIS);
            } else if (node instanceof StrongEmphasis) {
                emphasised(node, Span.Emphasis.STRONG);
            } else if (node instanceof Link link) {
                link(link);
            } else {
                throw new TemplateFault("an " + node.getClass().getSimpleName() + " is not allowed in letters");
            }
        }
    }

    private void emphasised(Node node, Span.Emphasis kind) {
        endWords();
        Set<Span.Emphasis> around = emphasis;
        Set<Span.Emphasis> more = new HashSet<>(around);
        more.add(kind);
        emphasis = Set.copyOf(more);
        inlines(node);
        endWords();
        emphasis = around;
    }

    /** A letter on paper has no links: the target stands behind the words, unless they are the target. */
    private void link(Link link) {
        String target = link.getDestination();
        if (target.codePoints().anyMatch(Tokens::isToken)) {
            throw new TemplateFault("a fact stands in the target of a link; print it as text");
        }
        inlines(link);
        boolean same = link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().equals(target);
        if (!same && !target.isEmpty()) {
            words(" (" + target + ")");
        }
    }

    private int offset(Text text) {
        List<SourceSpan> spans = text.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    }

    private void text(String literal, int offset) {
        int start = 0;
        for (int i = 0; i < literal.length(); ) {
            int codePoint = literal.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            Tokens.Entry entry = tokens.entry(codePoint);
            if (entry != null) {
                words(literal.substring(start, i), offset < 0 ? -1 : offset + start);
                entry(entry);
                start = next;
            }
            i = next;
        }
        words(literal.substring(start), offset < 0 ? -1 : offset + start);
    }

    private void words(String text, int offset) {
        if (text.isEmpty()) {
            return;
        }
        Origin.Template from = offset < 0 ? place : rendered.origin(offset);
        if (!from.equals(place)) {
            endWords();
            place = from;
        }
        words(text);
    }

    private void words(String text) {
        // What prints nothing leaves the spaces around it: one of them is enough.
        boolean spaced = words.isEmpty() ? endsWithSpace() : words.charAt(words.length() - 1) == ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || !spaced) {
                words.append(c);
            }
            spaced = c == ' ';
        }
    }

    private void space() {
        words(" ");
    }

    private boolean endsWithSpace() {
        if (line.isEmpty()) {
            return true;
        }
        return line.get(line.size() - 1) instanceof Span.Text last
                && last.text().endsWith(" ")
                && last.origins().get(0) instanceof Origin.Template;
    }

    private void entry(Tokens.Entry entry) {
        endWords();
        if (!(entry instanceof Tokens.Printed printed)) {
            throw new TemplateFault("a block of a tool stands within a line; give it a paragraph of its own");
        }
        Fact fact = printed.fact();
        if (fact.isMissing()) {
            line.add(new Span.Missing(fact.text(), fact.origins()));
        } else if (printed.citation()) {
            if (fact.value().orElseThrow() instanceof Value.EvidenceLink link) {
                line.add(new Span.Citation(link.evidence(), fact.origins()));
            }
        } else if (!fact.text().isEmpty()) {
            line.add(new Span.Text(CleanText.oneLine(fact.text()), emphasis, fact.origins()));
        }
    }

    private void endWords() {
        if (!words.isEmpty()) {
            line.add(new Span.Text(words.toString(), emphasis, List.of(place)));
            words.setLength(0);
        }
    }

    private void endLine() {
        endWords();
        if (!line.isEmpty() && line.get(line.size() - 1) instanceof Span.Text last && isTemplate(last)) {
            String stripped = last.text().stripTrailing();
            line.remove(line.size() - 1);
            if (!stripped.isEmpty()) {
                line.add(new Span.Text(stripped, last.emphasis(), last.origins()));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
            line = new ArrayList<>();
        }
    }

    private static boolean isTemplate(Span.Text span) {
        return span.origins().get(0) instanceof Origin.Template;
    }
}
