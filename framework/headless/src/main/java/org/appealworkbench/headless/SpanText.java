package org.appealworkbench.headless;

import java.util.stream.Collectors;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;

/** A span as a person reads it in an explanation; exhibits by number. */
final class SpanText {

    private SpanText() {}

    static String of(Letter letter, Span span) {
        if (span instanceof Span.Text text) {
            return text.text();
        }
        if (span instanceof Span.Missing missing) {
            return "[" + missing.label() + "]";
        }
        return ((Span.Citation) span)
                .evidence().stream()
                        .map(evidence -> letter.exhibits().stream()
                                .filter(exhibit -> exhibit.evidence().equals(evidence))
                                .map(exhibit -> "#" + exhibit.number())
                                .findFirst()
                                .orElse(evidence.value()))
                        .collect(Collectors.joining(", "));
    }
}
