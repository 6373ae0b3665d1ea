package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.TextRange;

/**
 * Asks in running text. Patterns know the common ways to ask; a model of the words judges each sentence, adds those that no
 * pattern knows and drops what only looks like an ask.
 */
final class RunningAsks {
    private static final int LONGEST_DENIAL = 100;
    private static final int NEXT = 4;
    /** From this judgement on a sentence asks though no pattern says so. */
    private static final double ADDS = 0.7;
    /** Up to this one it does not though a pattern says so. */
    private static final double DROPS = -2.6;
    /** From this one on the model may part it into more asks than patterns do. */
    private static final double PARTS = 0;

    private final MailText mail;
    private final Patterns patterns;
    private final AskParts parts;
    private final AskTrim trim;
    private final AskLists lists;
    private final int newest;

    RunningAsks(MailText mail, Patterns patterns, AskParts parts, AskTrim trim, AskLists lists, int newest) {
        this.mail = mail;
        this.patterns = patterns;
        this.parts = parts;
        this.trim = trim;
        this.lists = lists;
        this.newest = newest;
    }

    List<TextRange> asks() {
        List<TextRange> seen = seen();
        AskModel model = patterns.policy().askModel();
        return model.knowsNothing() ? seen : judged(seen, model);
    }

    private List<TextRange> judged(List<TextRange> seen, AskModel model) {
        List<TextRange> asks = new ArrayList<>();
        Optional<AskSentence> before = Optional.empty();
        for (AskSentence sentence : sentences()) {
            TextRange whole = mail.range(sentence.start(), sentence.end());
            List<TextRange> here = seen.stream()
                    .filter(range -> range.start() >= whole.start() && range.start() < whole.end())
                    .toList();
            double judgement = model.asks(sentence, before, !here.isEmpty());
            if (!here.isEmpty() && judgement > DROPS) {
                List<TextRange> mine = judgement > PARTS ? partsOf(sentence, model) : List.of();
                asks.addAll(mine.size() > here.size() ? mine : here);
            } else if (here.isEmpty() && judgement > ADDS && !sentence.leadsToList()) {
                asks.addAll(partsOf(sentence, model));
            }
            before = Optional.of(sentence);
        }
        return asks;
    }

    List<AskSentence> sentences() {
        WordFamilies families = patterns.policy().families();
        return AskSentence.of(
                mail.flat(), mail.flatIndex(newest), lists.places(), families, families.languageOf(mail.flat()));
    }

    private List<TextRange> partsOf(AskSentence sentence, AskModel model) {
        return model.partsOf(sentence).stream()
                .map(part -> trim.withoutStop(mail.range(part[0], part[1])))
                .map(trim::withoutReason)
                .map(trim::withoutTime)
                .filter(trim::isLongEnough)
                .filter(range -> !isDenied(range) && !trim.isNoAsk(range) && !trim.isNoInlineAsk(range))
                .toList();
    }

    /** What patterns know. */
    List<TextRange> seen() {
        List<TextRange> found = requests();
        List<TextRange> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean sister = i > 0 && areSisters(found.get(i - 1), found.get(i))
                    || i + 1 < found.size() && areSisters(found.get(i), found.get(i + 1));
            boolean announces = i + 1 < found.size()
                    && parts.leadToParts(found.get(i).end(), found.get(i + 1).start());
            if (sister || !parts.isQuestion(found.get(i)) && !announces) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }

    /** One question alone is a heading; those that want answers stand together. */
    private boolean areSisters(TextRange one, TextRange next) {
        return parts.isQuestion(one) && parts.isQuestion(next) && next.start() - one.end() <= NEXT;
    }

    private List<TextRange> requests() {
        return Patterns.matches(patterns.all(set -> set.duties(PatternKind.INLINE_ASK)), mail).stream()
                .map(Finder.Match::taken)
                .filter(range -> range.start() < newest)
                .filter(range -> !isDenied(range) && !trim.isNoAsk(range))
                .filter(range -> !lists.isLedToBy(range) && !lists.hold(range))
                .flatMap(this::parted)
                .map(trim::withoutReason)
                .map(trim::withoutTime)
                .filter(range -> !trim.isNoAsk(range) && !trim.isNoInlineAsk(range))
                .toList();
    }

    private Stream<TextRange> parted(TextRange range) {
        return parts.of(trim.withoutTime(range)).stream().map(trim::withoutTime);
    }

    private boolean isDenied(TextRange range) {
        String before = mail.text().substring(Math.max(0, range.start() - LONGEST_DENIAL), range.start());
        return patterns.anyDutyOfKindIn(PatternKind.NO_ASK_BEFORE, MailText.of(before.stripTrailing()));
    }
}
