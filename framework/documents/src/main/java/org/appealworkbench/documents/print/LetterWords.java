package org.appealworkbench.documents.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.document.Letterhead;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;

/** Everything that a document prints, in order, for questions about its characters. */
public final class LetterWords {

    private LetterWords() {}

    public static String of(LetterDocument document) {
        Letter letter = document.letter();
        Letterhead around = document.letterhead();
        PrintedSpans spans = PrintedSpans.of(letter);
        Stream<List<Span>> head = Stream.of(
                        around.sender().stream(),
                        Stream.of(around.date()),
                        around.addressee().stream(),
                        Stream.of(around.subject(), letter.addressee(), letter.subject()))
                .flatMap(lines -> lines);
        Stream<List<Span>> body = letter.parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.heading()), part.blocks().stream().flatMap(LetterWords::lines)));
        String lines = Stream.concat(head, body).map(spans::line).collect(Collectors.joining("\n"));
        return letter.exhibits().stream().map(Outline::title).collect(Collectors.joining("\n", lines + "\n", ""));
    }

    private static Stream<List<Span>> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.spans());
        }
        if (block instanceof Block.Subheading subheading) {
            return Stream.of(subheading.spans());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> item.blocks().stream().flatMap(LetterWords::lines));
        }
        Block.Table table = (Block.Table) block;
        return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream));
    }
}
