package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.appealworkbench.api.fact.TextRange;

/** The lists of a mail, and which of their items are asks. */
final class AskLists {
    private static final int SHORTEST_LABELLED = 4;
    private static final int LONGEST_PARAGRAPH = 2000;
    private static final int LONGEST_BULLET = 40;
    private static final int LONGEST_QUESTION = 80;
    private static final int MOST_LETTERS_OF_BULLET = 3;

    private final MailText mail;
    private final Patterns patterns;
    private final AskParts parts;
    private final List<MailList> lists;
    /** Where each item of any list begins and ends. */
    private final NavigableMap<Integer, Integer> items = new TreeMap<>();

    AskLists(MailText mail, Patterns patterns, AskParts parts) {
        this.mail = mail;
        this.patterns = patterns;
        this.parts = parts;
        this.lists = MailList.of(mail.text(), MailLine.of(mail.text(), patterns.markers()));
        lists.stream().filter(list -> !list.isBare() || asksFor(list)).forEach(list -> list.items()
                .forEach(item -> items.put(item.start(), item.end())));
    }

    /** The items that are asks, none of what is quoted from an earlier mail. */
    List<TextRange> asks(int newest, AskTrim trim) {
        List<TextRange> asks = new ArrayList<>();
        for (MailList list : lists) {
            List<TextRange> labelled = list.items().stream()
                    .flatMap(item -> behindLabel(item).stream())
                    .toList();
            List<TextRange> wanted =
                    !labelled.isEmpty() ? labelled : asksFor(list) ? list.items() : List.<TextRange>of();
            wanted.stream()
                    .map(parts::withoutSeparator)
                    .filter(item -> item.start() < newest && !trim.isNoAsk(item))
                    .forEach(asks::add);
        }
        return withoutCutOne(asks);
    }

    /** The words of an item whose label says that they are missing or wanted; what stands beside it is something else. */
    private Optional<TextRange> behindLabel(TextRange item) {
        MailText words = MailText.of(item.of(mail.text()));
        return Patterns.matches(patterns.all(set -> set.duties(PatternKind.ASK_LABEL)), words).stream()
                .findFirst()
                .map(match -> mail.trimmed(item.start() + match.range().end(), item.end()))
                .filter(rest -> rest.end() - rest.start() >= SHORTEST_LABELLED);
    }

    /** A mail that breaks off in the middle of its last item says nothing there that an item before it did not begin with. */
    private List<TextRange> withoutCutOne(List<TextRange> ranges) {
        if (ranges.size() < 2) {
            return ranges;
        }
        TextRange last = ranges.get(ranges.size() - 1);
        String words = last.of(mail.text());
        boolean isCut = last.end() >= mail.text().stripTrailing().length()
                && ranges.subList(0, ranges.size() - 1).stream()
                        .anyMatch(range -> range.of(mail.text()).startsWith(words));
        return isCut ? ranges.subList(0, ranges.size() - 1) : ranges;
    }

    /** The words before it tell; where they tell nothing, most of its items begin as asks do, or at least none as data. */
    private boolean asksFor(MailList list) {
        MailText closing = MailText.of(list.closing());
        boolean isBareOne = list.items().size() == 1
                && list.isBare()
                && !beginsAsAsk(list.items().get(0));
        if (isBareOne || isTable(list) || patterns.anyDutyOfKindIn(PatternKind.NO_LEAD_IN, closing)) {
            return false;
        }
        if (patterns.anyDutyOfKindIn(PatternKind.LEAD_IN, closing)
                || patterns.anyDutyOfKindIn(PatternKind.LEAD_IN, MailText.of(list.lead()))) {
            return true;
        }
        boolean several = list.items().size() > 1;
        long alike = list.items().stream().filter(this::beginsAsAsk).count();
        return several && alike * 2 >= list.items().size()
                || several && list.isAnnounced() && list.items().stream().noneMatch(this::isData);
    }

    /** Figures, products or orders, whatever leads to them. */
    private boolean isTable(MailList list) {
        return list.items().stream().allMatch(this::isData)
                && list.items().stream().noneMatch(this::beginsAsAsk)
                && list.items().stream()
                        .anyMatch(item -> item.of(mail.text()).chars().anyMatch(Character::isDigit));
    }

    private boolean isData(TextRange item) {
        return patterns.anyDutyOfKindIn(PatternKind.DATA_ITEM, MailText.of(item.of(mail.text())));
    }

    /** A question before it may only say for whom it is: "Is it yours? Send an invoice". */
    private boolean beginsAsAsk(TextRange item) {
        String words = item.of(mail.text()).strip();
        int question = words.indexOf("? ");
        String order = question > 0 && question < LONGEST_QUESTION ? words.substring(question + 2) : words;
        return patterns.anyDutyOfKindIn(PatternKind.ASK_ITEM, MailText.of(order));
    }

    /**
     * Asks that somebody found, with the lists evened out: where most items of a list ask, all do; where few do, none does; of
     * halves the words before the list tell.
     */
    List<TextRange> evened(List<TextRange> asks, AskTrim trim, int newest) {
        Spans found = new Spans(asks);
        Set<TextRange> none = new HashSet<>();
        List<TextRange> more = new ArrayList<>();
        for (MailList list : lists) {
            List<TextRange> items = list.items().stream()
                    .filter(item -> item.start() < newest && !trim.isNoAsk(item))
                    .toList();
            List<TextRange> asking = items.stream()
                    .flatMap(item -> found.touching(item).stream().filter(ask -> isMostOf(ask, item)))
                    .toList();
            if (asking.size() * 2 < items.size()) {
                none.addAll(asking);
            } else if (!asking.isEmpty() && !isLabelled(list) && (asking.size() * 2 > items.size() || asksFor(list))) {
                items.stream()
                        .filter(item -> !found.touch(item))
                        .map(parts::withoutSeparator)
                        .forEach(more::add);
            }
        }
        return Stream.concat(asks.stream().filter(ask -> !none.contains(ask)), more.stream())
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    private boolean isLabelled(MailList list) {
        return list.items().stream().anyMatch(item -> behindLabel(item).isPresent());
    }

    private static boolean isMostOf(TextRange ask, TextRange item) {
        int shared = Math.min(ask.end(), item.end()) - Math.max(ask.start(), item.start());
        return shared * 2 > item.end() - item.start();
    }

    /** Begin and end of each item, in the flat form and in its order. */
    List<int[]> places() {
        return items.entrySet().stream()
                .map(item -> new int[] {mail.flatIndex(item.getKey()), mail.flatIndex(item.getValue())})
                .toList();
    }

    /** Beside a list much only speaks of it: what names its matter and stands in a paragraph without items is an ask. */
    boolean isFarFrom(TextRange range) {
        Integer item = items.ceilingKey(range.end());
        boolean sameParagraph = item != null
                && !mail.text()
                        .substring(range.end(), Math.min(item, range.end() + LONGEST_PARAGRAPH))
                        .replaceFirst("\\s*\\S{0,4}\\s*$", "")
                        .contains("\n\n");
        return !sameParagraph;
    }

    /** Words right before an item, but for its bullet or number, ask for nothing themselves. */
    boolean isLedToBy(TextRange range) {
        Integer item = items.ceilingKey(range.end());
        if (item == null || item - range.end() > LONGEST_BULLET) {
            return false;
        }
        long letters = mail.text()
                .substring(range.end(), item)
                .chars()
                .filter(c -> Character.isLetter(c) && !isEnding(c))
                .count();
        return letters <= MOST_LETTERS_OF_BULLET;
    }

    /** The signs of which the endings of Japanese verbs are made: they close an announcement. */
    private static boolean isEnding(int c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA;
    }

    /** The item of which a range is all but the stop at its end. */
    Optional<TextRange> itemOf(TextRange range) {
        return Optional.ofNullable(items.get(range.start()))
                .filter(end -> Math.abs(end - range.end()) <= 1)
                .map(end -> parts.withoutSeparator(new TextRange(range.start(), end)));
    }

    boolean hold(TextRange range) {
        Map.Entry<Integer, Integer> item = items.lowerEntry(range.end());
        return item != null && item.getValue() > range.start();
    }
}
