package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/** Finds what a mail wants to have: the items of lists that are led in as such, and asks in running text. */
final class AskFinder {
    private static final int LONGEST_SECTION = 320;

    private final MailText mail;
    private final Patterns patterns;
    private final AskTrim trim;
    private final AskLists lists;
    private final RunningAsks running;
    /** Where what the mail quotes from an earlier one begins. */
    private final int newest;

    AskFinder(MailText mail, Patterns patterns) {
        this.mail = mail;
        this.patterns = patterns;
        AskParts parts = new AskParts(mail, patterns);
        this.trim = new AskTrim(mail, patterns, parts);
        this.newest = Newest.end(mail, patterns);
        this.lists = new AskLists(mail, patterns, parts);
        this.running = new RunningAsks(mail, patterns, parts, trim, lists, newest);
    }

    List<Ask> find() {
        return named(ranges(), mail, patterns);
    }

    /** Asks that were found already, with ids and with topics as some patterns name them. */
    static List<Ask> named(List<TextRange> ranges, MailText mail, Patterns patterns) {
        List<Ask> asks = new ArrayList<>();
        for (TextRange range : ranges) {
            String text = range.of(mail.text());
            asks.add(new Ask("a" + (asks.size() + 1), topic(text, patterns), text, range));
        }
        return asks;
    }

    private List<TextRange> ranges() {
        List<TextRange> ranges = new ArrayList<>(lists.asks(newest, trim));
        boolean besideList = !ranges.isEmpty();
        running.asks().stream()
                .filter(range -> !besideList || lists.isFarFrom(range))
                .forEach(ranges::add);
        ranges.sort(Comparator.comparingInt(TextRange::start));
        return withoutThoseOfErrors(ranges);
    }

    /** What only those are to send who think that the decision is wrong, unless nothing else is asked. */
    private List<TextRange> withoutThoseOfErrors(List<TextRange> ranges) {
        List<TextRange> others = new ArrayList<>();
        int before = 0;
        boolean inError = false;
        for (TextRange range : ranges) {
            int from = Math.max(before, range.start() - LONGEST_SECTION);
            inError = isOfErrors(mail.text().substring(from, range.start()), inError);
            if (!inError) {
                others.add(range);
            }
            before = range.end();
        }
        return others.isEmpty() ? ranges : others;
    }

    /** A section ends at the next question or heading with a blank line before it. */
    private boolean isOfErrors(String between, boolean before) {
        int heading = between.lastIndexOf("?\n");
        boolean told = patterns.anyDutyOfKindIn(PatternKind.IN_ERROR, MailText.of(between));
        return told || before && heading < 0 && !between.contains("\n\n");
    }

    private static AskTopic topic(String text, Patterns patterns) {
        MailText plain = MailText.of(text);
        return patterns.all(PatternSet::topics).stream()
                .filter(finder -> finder.isIn(plain))
                .findFirst()
                .flatMap(finder -> AskTopic.parse(finder.name()))
                .orElse(AskTopic.OTHER);
    }
}
