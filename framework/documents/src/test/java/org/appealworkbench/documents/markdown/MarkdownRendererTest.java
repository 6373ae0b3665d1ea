package org.appealworkbench.documents.markdown;

import static org.appealworkbench.documents.Letters.paragraph;
import static org.appealworkbench.documents.Letters.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.documents.Letters;
import org.appealworkbench.documents.Rendered;
import org.appealworkbench.documents.SampleLetters;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Property(tries = 2000)
    void anyTextReadsBackAsTheSameText(@ForAll("hostile") String first, @ForAll("hostile") String second) {
        String markdown = Rendered.text(
                renderer,
                Letters.document(
                        Letters.letter(paragraph(text(first), text(second, Span.Emphasis.STRONG), text(first)))));

        Read read = new Read(markdown);

        assertThat(read.text.toString()).isEqualTo((first + second + first).strip());
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("\\`*_{}[]()<>#+-.!|~&=1a é漢 \"':;/@$%^?,")
                .ofMaxLength(12)
                .map(text -> text.replaceAll(" {2,}", " "));
    }

    @Test
    void textThatLooksLikeMarkupIsNoMarkup() {
        Read read = new Read(Rendered.text(renderer, SampleLetters.draft()));

        assertThat(read.markup).containsOnly("strong", "strong", "emphasis");
        assertThat(read.text).contains("<b>not</b>", "[a](file:///etc/passwd)", "&lt;word&gt;", "~~gone~~");
    }

    /** What a reader of CommonMark sees. */
    private static final class Read extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<String> markup = new ArrayList<>();

        Read(String markdown) {
            Node document = Parser.builder().build().parse(markdown);
            document.accept(this);
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(StrongEmphasis node) {
            markup.add("strong");
            visitChildren(node);
        }

        @Override
        public void visit(Emphasis node) {
            markup.add("emphasis");
            visitChildren(node);
        }

        @Override
        public void visit(Link node) {
            markup.add("link");
        }

        @Override
        public void visit(HtmlInline node) {
            markup.add("html");
        }

        @Override
        public void visit(HtmlBlock node) {
            markup.add("html");
        }
    }
}
