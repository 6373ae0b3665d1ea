package org.appealworkbench.rules.internal.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.rule.Review;

/** Visible gaps of a letter, each once; a gap whose question or field of the case is told already is not told again. */
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
            Set<String> labels = new HashSet<>();
            for (Part part : letter.parts()) {
                String place = "part:" + part.id();
                gaps(Spans.of(part.blocks())).forEach(gap -> {
                    labels.add(gap.label());
                    report(subject.review(), gap, place, part.id().value(), told, out);
                });
            }
            // A gap that a part shows, too, is told there.
            gaps(Stream.concat(letter.subject().stream(), letter.addressee().stream()))
                    .filter(gap -> labels.add(gap.label()))
                    .forEach(gap -> report(
                            subject.review(),
                            gap,
                            "letter:" + letter.id(),
                            letter.id().value(),
                            told,
                            out));
        }
    }

    private static Stream<Span.Missing> gaps(Stream<Span> spans) {
        return spans.filter(Span.Missing.class::isInstance).map(Span.Missing.class::cast);
    }

    private static void report(
            Review review, Span.Missing gap, String place, String name, Set<String> told, Findings out) {
        if (gap.origins().stream().anyMatch(origin -> isToldField(origin, told))) {
            return;
        }
        Optional<AnswerPath> path =
                gap.origins().stream().flatMap(CaseFacts::paths).findFirst();
        String at = path.map(AnswerPath::toString).orElse(place);
        if (told.add(path.map(AnswerPath::toString).orElse(at + " " + gap.label()))) {
            out.add(
                    at,
                    out.message()
                            .with("label", label(review, path, gap.label()))
                            .with("part", name),
                    gap.label());
        }
    }

    private static boolean isToldField(Origin origin, Set<String> told) {
        return origin instanceof Origin.CaseField field && told.contains(field.field());
    }

    /** In the words that staff know, not in those of the letter's language. */
    private static Message.Arg label(Review review, Optional<AnswerPath> path, String inLetter) {
        String key = path.map(known -> "question." + dotted(known) + ".label").orElse("gap." + inLetter);
        boolean isKnown = review.type()
                .messages()
                .orElse(review.policy().messages())
                .find("en", key)
                .isPresent();
        return isKnown ? new Message.Nested(Message.of(key)) : new Message.Text(inLetter);
    }

    private static String dotted(AnswerPath path) {
        return path.steps().stream().map(step -> step.question().value()).collect(Collectors.joining("."));
    }
}
