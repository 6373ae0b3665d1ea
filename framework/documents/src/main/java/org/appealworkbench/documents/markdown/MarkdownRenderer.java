package org.appealworkbench.documents.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.documents.print.NumberedPart;
import org.appealworkbench.documents.print.Outline;
import org.appealworkbench.documents.print.PrintedSpans;
import org.appealworkbench.documents.print.StructureWords;
import org.osgi.service.component.annotations.Component;

/** The letter as CommonMark, UTF-8. */
@Component
public final class MarkdownRenderer implements DocumentRenderer {

    @Override
    public String format() {
        return "md";
    }

    @Override
    public void render(LetterDocument document, OutputStream out) throws IOException {
        out.write((markdown(document) + "\n").getBytes(UTF_8));
    }

    private static String markdown(LetterDocument document) {
        PrintedSpans printed = PrintedSpans.of(document.letter());
        MarkdownSpans spans = new MarkdownSpans(printed);
        MarkdownBlocks blocks = new MarkdownBlocks(spans);
        Outline outline = Outline.of(document, printed);
        List<String> pieces = new ArrayList<>();
        if (document.draft()) {
            pieces.add("**" + printed.words().draft() + "**");
        }
        pieces.add(lines(outline.sender()));
        pieces.add(lines(List.of(outline.date())));
        pieces.add(lines(outline.addressee()));
        pieces.add(outline.subject().isEmpty() ? "" : "# " + MarkdownText.escape(outline.subject()));
        for (NumberedPart numbered : NumberedPart.of(document.letter().parts())) {
            String heading = spans.inline(numbered.part().heading());
            pieces.add(heading.isEmpty() ? "" : "## " + numbered.label() + heading);
            pieces.add(blocks.blocks(numbered.part().blocks()));
        }
        pieces.addAll(exhibits(document, printed.words()));
        return MarkdownBlocks.join("\n\n", pieces.stream());
    }

    /** Lines of one block, each ended by a hard line break. */
    private static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> MarkdownText.line(MarkdownText.escape(line)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\\\n"));
    }

    private static List<String> exhibits(LetterDocument document, StructureWords words) {
        if (document.letter().exhibits().isEmpty()) {
            return List.of();
        }
        String list = document.letter().exhibits().stream()
                .map(exhibit -> "- "
                        + MarkdownText.escape(
                                words.exhibits(List.of(exhibit.number())) + words.colon() + Outline.title(exhibit)))
                .collect(Collectors.joining("\n"));
        return List.of("## " + words.exhibitsHeading(), list);
    }
}
