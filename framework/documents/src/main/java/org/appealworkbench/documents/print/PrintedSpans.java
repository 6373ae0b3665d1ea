package org.appealworkbench.documents.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;

/** The spans of one letter as the words that they print, unescaped. */
public final class PrintedSpans {

    private final StructureWords words;
    private final Map<EvidenceId, Integer> numbers;

    private PrintedSpans(StructureWords words, Map<EvidenceId, Integer> numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    public static PrintedSpans of(Letter letter) {
        return new PrintedSpans(
                StructureWords.of(letter.language()),
                letter.exhibits().stream()
                        .collect(Collectors.toMap(Exhibit::evidence, Exhibit::number, (first, second) -> first)));
    }

    public StructureWords words() {
        return words;
    }

    /** What the span prints; a cited exhibit that the letter does not have is a visible gap. */
    public String text(Span span) {
        if (span instanceof Span.Text text) {
            return Printable.of(text.text());
        }
        if (span instanceof Span.Missing missing) {
            return words.missing(Printable.of(missing.label()));
        }
        return citation((Span.Citation) span);
    }

    /** Whether something that the span should print is not there. */
    public boolean hasGap(Span span) {
        return span instanceof Span.Missing
                || span instanceof Span.Citation citation && !numbers.keySet().containsAll(citation.evidence());
    }

    /** A line of spans, NFC, without space at its ends. */
    public String line(List<Span> spans) {
        String joined = spans.stream().map(this::text).collect(Collectors.joining());
        return Normalizer.normalize(joined, Normalizer.Form.NFC).strip();
    }

    private String citation(Span.Citation citation) {
        List<Integer> known = citation.evidence().stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .distinct()
                .sorted()
                .toList();
        String unknown = citation.evidence().stream()
                .filter(evidence -> !numbers.containsKey(evidence))
                .map(EvidenceId::value)
                .distinct()
                .map(words::missing)
                .collect(Collectors.joining(" "));
        if (known.isEmpty()) {
            return unknown;
        }
        return unknown.isEmpty() ? words.exhibits(known) : words.exhibits(known) + " " + unknown;
    }
}
