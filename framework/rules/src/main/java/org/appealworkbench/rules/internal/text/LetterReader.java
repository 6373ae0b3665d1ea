package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;

/** Reads a composed letter into sentences that keep their parts and origins. */
public final class LetterReader {

    private final Letter letter;
    private final List<LetterText.Sentence> sentences = new ArrayList<>();

    private LetterReader(Letter letter) {
        this.letter = letter;
    }

    public static Wording read(Letter letter) {
        LetterReader reader = new LetterReader(letter);
        letter.parts().forEach(reader::part);
        LetterText text = new LetterText(letter.language(), reader.sentences);
        String whole = "letter:" + letter.id();
        return new Wording(text, whole, (sentence, offset) -> text.sentences()
                .get(sentence)
                .part()
                .map(part -> "part:" + part)
                .orElse(whole));
    }

    private void part(Part part) {
        paragraph(part, part.heading(), true);
        part.blocks().forEach(block -> block(part, block));
    }

    private void block(Part part, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(part, paragraph.spans(), false);
        } else if (block instanceof Block.Subheading subheading) {
            paragraph(part, subheading.spans(), true);
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> item.blocks().forEach(inner -> block(part, inner)));
        } else if (block instanceof Block.Table table) {
            table.header().forEach(cell -> paragraph(part, cell, true));
            table.rows().forEach(row -> row.forEach(cell -> paragraph(part, cell, false)));
        }
    }

    private void paragraph(Part part, List<Span> spans, boolean heading) {
        StringBuilder text = new StringBuilder();
        List<LetterText.Run> runs = new ArrayList<>();
        for (Span span : spans) {
            int start = text.length();
            text.append(print(span));
            if (text.length() > start) {
                runs.add(new LetterText.Run(new TextRange(start, text.length()), span.origins()));
            }
        }
        String all = text.toString();
        for (TextRange range : SentenceSplitter.split(all, letter.language())) {
            sentences.add(new LetterText.Sentence(
                    Optional.of(part.id()), Optional.of(part.role()), 0, 0, heading, range.of(all), cut(runs, range)));
        }
    }

    private String print(Span span) {
        if (span instanceof Span.Text text) {
            return text.text();
        }
        if (span instanceof Span.Missing missing) {
            return missing.label();
        }
        return ((Span.Citation) span)
                .evidence().stream().map(this::exhibit).collect(Collectors.joining(", ", "Exhibit ", ""));
    }

    private String exhibit(EvidenceId evidence) {
        return letter.exhibits().stream()
                .filter(exhibit -> exhibit.evidence().equals(evidence))
                .map(exhibit -> String.valueOf(exhibit.number()))
                .findFirst()
                .orElse(evidence.value());
    }

    private static List<LetterText.Run> cut(List<LetterText.Run> runs, TextRange sentence) {
        return runs.stream()
                .filter(run -> run.range().start() < sentence.end()
                        && sentence.start() < run.range().end())
                .map(run -> new LetterText.Run(
                        new TextRange(
                                Math.max(run.range().start(), sentence.start()) - sentence.start(),
                                Math.min(run.range().end(), sentence.end()) - sentence.start()),
                        run.origins()))
                .toList();
    }
}
