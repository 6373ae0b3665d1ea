package org.appealworkbench.composition.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.composition.format.CleanText;
import org.appealworkbench.composition.template.Rendered;
import org.appealworkbench.composition.template.Tokens;
import org.appealworkbench.composition.value.TemplateFault;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns what a template rendered into blocks: tokens become spans with the origins of their facts. */
public final class BlockMapper {

    private final Rendered rendered;
    private final Tokens tokens;

    public BlockMapper(Rendered rendered, Tokens tokens) {
        this.rendered = rendered;
        this.tokens = tokens;
    }

    /** @throws TemplateFault if the text holds what letters cannot */
    public List<Block> blocks() {
        return children(LetterMarkdown.parse(rendered.text()));
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        if (node instanceof Paragraph) {
            addParagraph(node, blocks);
        } else if (node instanceof Heading) {
            for (List<Span> line : lines(node)) {
                blocks.add(new Block.Subheading(line));
            }
        } else if (node instanceof ListBlock list) {
            addList(list, blocks);
        } else {
            throw new TemplateFault("a " + node.getClass().getSimpleName() + " is not allowed in letters");
        }
    }

    private void addParagraph(Node paragraph, List<Block> blocks) {
        Tokens.Entry alone = onlyToken(paragraph);
        if (alone instanceof Tokens.Blocks made) {
            blocks.addAll(made.blocks());
        } else if (alone instanceof Tokens.Printed printed
                && !printed.citation()
                && !printed.fact().isMissing()) {
            Fact fact = printed.fact();
            for (String text : CleanText.paragraphs(fact.text())) {
                blocks.add(new Block.Paragraph(List.of(new Span.Text(text, Set.of(), fact.origins()))));
            }
        } else {
            for (List<Span> line : lines(paragraph)) {
                blocks.add(new Block.Paragraph(line));
            }
        }
    }

    /** What the paragraph's one token stands for, if it holds nothing else. */
    private Tokens.@Nullable Entry onlyToken(Node paragraph) {
        Node first = paragraph.getFirstChild();
        if (first == null || first.getNext() != null || !(first instanceof Text text)) {
            return null;
        }
        String literal = text.getLiteral().strip();
        return literal.codePointCount(0, literal.length()) == 1 ? tokens.entry(literal.codePointAt(0)) : null;
    }

    private void addList(ListBlock list, List<Block> blocks) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem) {
                List<Block> inside = children(child);
                if (!inside.isEmpty()) {
                    items.add(new Block.Item(inside));
                }
            }
        }
        if (items.isEmpty()) {
            return;
        }
        if (list instanceof OrderedList ordered) {
            Integer start = ordered.getMarkerStartNumber();
            blocks.add(new Block.Bullets(true, start == null ? 1 : start, items));
        } else if (list instanceof BulletList) {
            blocks.add(new Block.Bullets(false, 1, items));
        }
    }

    /** The spans of a block; a hard line break begins a new line. Lines that came out empty are left out. */
    private List<List<Span>> lines(Node block) {
        SpanWriter spans = new SpanWriter(rendered, tokens);
        spans.inlines(block);
        return spans.lines();
    }

    /** Spans of text that is no template's. */
    public static List<Span> plain(String text, Origin origin) {
        return List.of(new Span.Text(CleanText.oneLine(CleanText.of(text)), Set.of(), List.of(origin)));
    }
}
