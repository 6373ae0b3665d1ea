package org.appealworkbench.documents.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.documents.print.NumberedPart;
import org.appealworkbench.documents.print.Outline;
import org.appealworkbench.documents.print.PrintedSpans;
import org.appealworkbench.documents.print.StructureWords;
import org.osgi.service.component.annotations.Component;

/** The whole letter as plain text, UTF-8, with a line end at its end. */
@Component
public final class PlainTextRenderer implements DocumentRenderer {

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public void render(LetterDocument document, OutputStream out) throws IOException {
        out.write((text(document) + "\n").getBytes(UTF_8));
    }

    private static String text(LetterDocument document) {
        PrintedSpans spans = PrintedSpans.of(document.letter());
        PlainBlocks blocks = new PlainBlocks(spans);
        Outline outline = Outline.of(document, spans);
        List<String> pieces = new ArrayList<>();
        if (document.draft()) {
            pieces.add(spans.words().draft());
        }
        pieces.add(lines(outline.sender()));
        pieces.add(PlainMarks.of(outline.date()));
        pieces.add(lines(outline.addressee()));
        pieces.add(PlainMarks.of(outline.subject()));
        NumberedPart.of(document.letter().parts()).forEach(part -> pieces.add(blocks.withHeading(part)));
        pieces.addAll(exhibits(document, outline, spans.words()));
        return PlainBlocks.join("\n\n", pieces.stream());
    }

    private static String lines(List<String> lines) {
        return PlainBlocks.join("\n", lines.stream().map(PlainMarks::of));
    }

    private static List<String> exhibits(LetterDocument document, Outline outline, StructureWords words) {
        if (outline.exhibits().isEmpty()) {
            return List.of();
        }
        Stream<String> titles = document.letter().exhibits().stream()
                .map(exhibit -> "- "
                        + PlainMarks.of(
                                words.exhibits(List.of(exhibit.number())) + words.colon() + Outline.title(exhibit)));
        return List.of(words.exhibitsHeading(), PlainBlocks.join("\n", titles));
    }
}
