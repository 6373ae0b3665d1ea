package org.appealworkbench.rules.internal.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;

/** Visible gaps of a letter, each once; a gap whose question is told as missing is not told again. */
final class MissingFacts implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        Set<String> told = new HashSet<>();
        subject.review().interview().faults().stream()
                .filter(fault -> fault.kind() != AnswerFault.Kind.SOURCE_TEXT_WORDS)
                .forEach(fault -> told.add(fault.path().toString()));
        for (Letter letter : subject.review().letters()) {
            for (Part part : letter.parts()) {
                Spans.of(part.blocks())
                        .filter(Span.Missing.class::isInstance)
                        .map(Span.Missing.class::cast)
                        .forEach(gap -> report(gap, part, told, out));
            }
        }
    }

    private static void report(Span.Missing gap, Part part, Set<String> told, Findings out) {
        Optional<String> path = gap.origins().stream()
                .flatMap(CaseFacts::paths)
                .map(AnswerPath::toString)
                .findFirst();
        String at = path.orElse("part:" + part.id());
        if (told.add(path.orElse(at + " " + gap.label()))) {
            out.add(
                    at,
                    out.message()
                            .with("label", gap.label())
                            .with("part", part.id().value()),
                    gap.label());
        }
    }
}
