package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/**
 * Finds what a mail wants to have. Patterns know lists that are led in as such and the common ways to ask; a model that learned from
 * mails tells, by what they see and by the words, where each ask begins and ends.
 */
final class AskFinder {
    /** Nobody writes longer mails; what is longer is read by patterns alone, which need less memory. */
    private static final int MOST_LETTERS = 200_000;

    private static final int LONGEST_SECTION = 320;
    /** Of an ask that patterns see. */
    private static final double LEAST_SHARE = 0.3;
    /** Of one in a piece of a mail that seems to ask for nothing else. */
    private static final double LEAST_SHARE_IN_PIECE = 0.02;

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
        List<TextRange> listed = lists.asks(newest, trim);
        List<TextRange> seen = running.asks();
        AskTagger tagger = patterns.policy().askTagger();
        return withoutThoseOfErrors(
                tagger.knowsNothing() || mail.flat().length() > MOST_LETTERS
                        ? byPatterns(listed, seen)
                        : lists.evened(told(tagger.read(text(listed, seen)), listed, seen), trim, newest));
    }

    /** Those that were told, and those that patterns see where the teller was in doubt about begin and end but hardly about the rest. */
    private List<TextRange> told(AskTagger.Told told, List<TextRange> listed, List<TextRange> seen) {
        boolean isSilentPiece = told.asks().isEmpty() && !told.text().isWhole();
        double least = isSilentPiece ? LEAST_SHARE_IN_PIECE : LEAST_SHARE;
        List<TextRange> asks =
                told.asks().stream().map(ask -> mail.range(ask[0], ask[1])).toList();
        Spans known = new Spans(asks);
        Stream<TextRange> others = Stream.concat(listed.stream(), seen.stream())
                .filter(range -> !known.touch(range))
                .filter(range -> told.share(flat(range)) > least);
        return Stream.concat(asks.stream(), others)
                .map(range -> lists.itemOf(range).orElseGet(() -> trim.withoutStop(range)))
                .filter(range -> range.of(mail.text()).chars().anyMatch(Character::isLetter))
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    private List<TextRange> byPatterns(List<TextRange> listed, List<TextRange> seen) {
        return Stream.concat(listed.stream(), seen.stream().filter(range -> listed.isEmpty() || lists.isFarFrom(range)))
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    /** The mail with what patterns see of asks in it. */
    AskText text() {
        return text(lists.asks(newest, trim), running.asks());
    }

    private AskText text(List<TextRange> listed, List<TextRange> seen) {
        return new AskText(
                mail.flat(),
                patterns.policy().families(),
                mail.flatIndex(newest),
                flat(listed),
                flat(seen),
                lists.places());
    }

    private List<int[]> flat(List<TextRange> ranges) {
        return ranges.stream().map(this::flat).toList();
    }

    private int[] flat(TextRange range) {
        return new int[] {mail.flatIndex(range.start()), mail.flatIndex(range.end())};
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
