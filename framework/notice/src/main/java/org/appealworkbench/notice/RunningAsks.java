package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.TextRange;

/** Asks in running text, as far as patterns know the ways to ask. */
final class RunningAsks {
    private static final int LONGEST_DENIAL = 100;
    private static final int NEXT = 4;

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
