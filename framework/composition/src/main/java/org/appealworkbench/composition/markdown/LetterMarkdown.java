package org.appealworkbench.composition.markdown;

import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * CommonMark as letters use it: paragraphs, lists, headings, emphasis and links. Code, HTML, autolinks, quotes and rules
 * are plain characters.
 */
public final class LetterMarkdown {

    private static final int DEEPEST = 40;

    private static final Parser LETTER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .customInlineContentParserFactory(new Plain('`'))
            .customInlineContentParserFactory(new Plain('<'))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** With everything on, so that a check can tell what is refused. */
    private static final Parser WHOLE = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private LetterMarkdown() {}

    static Node parse(String text) {
        return LETTER.parse(text);
    }

    public static Node parseAll(String text) {
        return WHOLE.parse(text);
    }

    /** Takes a run of a character as text, before the parser that would make more of it. */
    private record Plain(char character) implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(character);
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int run = scanner.matchMultiple(character);
            return ParsedInline.of(new Text(String.valueOf(character).repeat(run)), scanner.position());
        }
    }
}
