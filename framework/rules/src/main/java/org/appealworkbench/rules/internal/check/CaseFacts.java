package org.appealworkbench.rules.internal.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.rule.Review;
import org.jspecify.annotations.Nullable;

/** What several checks need to know of a review, worked out once, when first asked. Used by one thread. */
public final class CaseFacts {

    private final Review review;
    private @Nullable Set<QuestionId> usedQuestions;
    private @Nullable Set<EvidenceId> cited;
    private @Nullable String given;

    public CaseFacts(Review review) {
        this.review = review;
    }

    /** The questions whose answers some letter uses, printed, counted or deciding over a part. */
    public Set<QuestionId> usedQuestions() {
        if (usedQuestions == null) {
            Set<QuestionId> found = new LinkedHashSet<>();
            review.letters().stream()
                    .flatMap(CaseFacts::origins)
                    .flatMap(CaseFacts::paths)
                    .forEach(path -> found.add(path.root()));
            usedQuestions = found;
        }
        return usedQuestions;
    }

    /** The evidence that some letter cites. */
    public Set<EvidenceId> cited() {
        if (cited == null) {
            Set<EvidenceId> found = new LinkedHashSet<>();
            for (Letter letter : review.letters()) {
                letter.exhibits().stream().map(Exhibit::evidence).forEach(found::add);
            }
            cited = found;
        }
        return cited;
    }

    /** All that was given, in lower case: what none of it contains, nobody gave. */
    public String given() {
        if (given == null) {
            StringBuilder all = new StringBuilder();
            all.append(review.notice().text())
                    .append('\n')
                    .append(review.caseFile().seller())
                    .append('\n');
            review.caseFile().notice().ifPresent(mail -> all.append(mail.text().content())
                    .append('\n'));
            review.caseFile().rounds().forEach(round -> round.reply()
                    .ifPresent(mail -> all.append(mail.text().content()).append('\n')));
            review.caseFile().evidence().forEach(piece -> all.append(piece).append('\n'));
            review.caseFile().contacts().forEach(contact -> all.append(contact).append('\n'));
            review.interview().items().values().forEach(item -> item.cell()
                    .confirmed()
                    .filter(value -> !(value instanceof Value.Rows))
                    .ifPresent(value -> all.append(value).append('\n')));
            given = all.toString().toLowerCase(Locale.ROOT);
        }
        return given;
    }

    /** The confirmed answers at places whose question some letter uses, as text. */
    public Stream<String> usedAnswers() {
        return review.interview().items().values().stream()
                .filter(item ->
                        item.visible() && usedQuestions().contains(item.path().root()))
                .map(Item::cell)
                .map(Cell::confirmed)
                .flatMap(Optional::stream)
                .filter(value -> !(value instanceof Value.Rows))
                .map(Object::toString);
    }

    private static Stream<Origin> origins(Letter letter) {
        Stream<Origin> lines = Stream.concat(letter.subject().stream(), letter.addressee().stream())
                .flatMap(span -> span.origins().stream());
        return Stream.concat(lines, letter.parts().stream().flatMap(CaseFacts::origins));
    }

    /** All origins in a part, those of its heading and of what decided over it included. */
    public static Stream<Origin> origins(Part part) {
        Stream<Origin> text = Stream.concat(part.heading().stream(), Spans.of(part.blocks()))
                .flatMap(span -> span.origins().stream());
        return Stream.concat(text, part.because().stream().flatMap(fact -> fact.origins().stream()));
    }

    /** The answers behind an origin. */
    public static Stream<AnswerPath> paths(Origin origin) {
        if (origin instanceof Origin.Answer answer) {
            return Stream.of(answer.path());
        }
        return origin instanceof Origin.Calculated calculated
                ? calculated.inputs().stream().flatMap(CaseFacts::paths)
                : Stream.empty();
    }
}
