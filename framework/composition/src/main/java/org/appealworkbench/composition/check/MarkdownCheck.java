package org.appealworkbench.composition.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.appealworkbench.api.Place;
import org.appealworkbench.composition.markdown.LetterMarkdown;
import org.appealworkbench.composition.template.NodeKind;
import org.appealworkbench.composition.template.TextPlaces;
import org.appealworkbench.composition.template.Tokens;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/**
 * Looks at the Markdown of a template as a whole, with every branch written out and a token for every fact: what letters
 * do not have is told here, because in a letter it would stand as plain characters.
 */
final class MarkdownCheck {

    private record Piece(int offset, String text, Place place) {}

    private final Findings findings;
    private final String file;
    private final StringBuilder flat = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    MarkdownCheck(Findings findings, String file) {
        this.findings = findings;
        this.file = file;
    }

    void check(org.apache.velocity.runtime.parser.node.Node root, TextPlaces places) {
        flatten(root, places);
        visit(LetterMarkdown.parseAll(flat.toString()));
    }

    private void flatten(org.apache.velocity.runtime.parser.node.Node node, TextPlaces places) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            org.apache.velocity.runtime.parser.node.Node child = node.jjtGetChild(i);
            NodeKind kind = NodeKind.of(child);
            boolean inBlock = NodeKind.of(node) == NodeKind.BLOCK;
            if (child instanceof ASTText text) {
                Place place = Place.of(file, places.line(child), places.column(child));
                pieces.add(new Piece(flat.length(), text.getCtext(), place));
                flat.append(text.getCtext());
            } else if (inBlock && kind == NodeKind.REFERENCE) {
                flat.append(Tokens.placeholder());
            } else if (kind == NodeKind.BLOCK || kind == NodeKind.IF || isLoop(child)) {
                flatten(child, places);
            }
        }
    }

    private static boolean isLoop(org.apache.velocity.runtime.parser.node.Node node) {
        return node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach");
    }

    private void visit(Node node) {
        if (node instanceof Link link && link.getDestination().codePoints().anyMatch(Tokens::isToken)) {
            findings.error(place(node), "TEMPLATE-LINK", "a fact stands in the target of a link; print it as text");
        } else if (node instanceof IndentedCodeBlock) {
            findings.warning(
                    place(node),
                    "TEMPLATE-INDENT",
                    "text indented by four spaces or more is neither a list nor code in a letter; indent it less");
        } else if (refused(node)) {
            findings.error(
                    place(node),
                    "TEMPLATE-MARKDOWN",
                    node.getClass().getSimpleName()
                            + " is not allowed in letters: they have paragraphs, lists, headings,"
                            + " emphasis and links");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private static boolean refused(Node node) {
        return node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof HtmlInline
                || node instanceof HtmlBlock
                || node instanceof Image
                || node instanceof BlockQuote
                || node instanceof ThematicBreak
                || node instanceof LinkReferenceDefinition;
    }

    private Place place(Node node) {
        int offset = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
        Piece found = null;
        for (Piece piece : pieces) {
            if (piece.offset() <= offset) {
                found = piece;
            }
        }
        if (found == null) {
            return Place.of(file);
        }
        int within = Math.min(offset - found.offset(), found.text().length());
        return TextPosition.of(found.place(), found.text(), within);
    }
}
