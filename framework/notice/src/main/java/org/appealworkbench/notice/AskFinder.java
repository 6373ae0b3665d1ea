package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/** Finds what a mail wants to have: the items of lists that are led in as such, else asks in running text. */
final class AskFinder {
    private static final int SHORTEST = 15;
    private static final int SHORTEST_OF_WIDE = 4;
    private static final int SHORTEST_BEFORE_REASON = 8;
    private static final int LONGEST_PARAGRAPH = 2000;
    private static final int LONGEST_DENIAL = 100;
    private static final int LONGEST_BULLET = 40;
    private static final int NEXT = 4;
    private static final int LONGEST_SECTION = 320;
    private static final int LONGEST_QUESTION = 80;
    private static final int MOST_LETTERS_OF_BULLET = 3;

    private final MailText mail;
    private final Patterns patterns;
    private final AskParts parts;
    /** Where what the mail quotes from an earlier one begins. */
    private final int newest;

    private final List<MailList> lists;
    /** Where each item of any list begins and ends. */
    private final NavigableMap<Integer, Integer> items = new TreeMap<>();

    AskFinder(MailText mail, Patterns patterns) {
        this.mail = mail;
        this.patterns = patterns;
        this.parts = new AskParts(mail, patterns);
        this.newest = Newest.end(mail, patterns);
        this.lists = MailList.of(mail.text(), MailLine.of(mail.text(), patterns.markers()));
        lists.stream().filter(list -> !list.isBare() || asksFor(list)).forEach(list -> list.items()
                .forEach(item -> items.put(item.start(), item.end())));
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
        List<TextRange> ranges = new ArrayList<>(withoutCutOne(inLists()));
        boolean besideList = !ranges.isEmpty();
        inText().stream().filter(range -> !besideList || standsAlone(range)).forEach(ranges::add);
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

    private List<TextRange> inLists() {
        List<TextRange> asks = new ArrayList<>();
        for (MailList list : lists) {
            List<TextRange> labelled = list.items().stream()
                    .flatMap(item -> behindLabel(item).stream())
                    .toList();
            List<TextRange> wanted =
                    !labelled.isEmpty() ? labelled : asksFor(list) ? list.items() : List.<TextRange>of();
            wanted.stream()
                    .map(parts::withoutSeparator)
                    .filter(item -> item.start() < newest && !isNoAsk(item.of(mail.text())))
                    .forEach(asks::add);
        }
        return asks;
    }

    /** The words of an item whose label says that they are missing or wanted; what stands beside it is something else. */
    private Optional<TextRange> behindLabel(TextRange item) {
        MailText words = MailText.of(item.of(mail.text()));
        return Patterns.matches(patterns.all(set -> set.duties(PatternKind.ASK_LABEL)), words).stream()
                .findFirst()
                .map(match -> mail.trimmed(item.start() + match.range().end(), item.end()))
                .filter(rest -> rest.end() - rest.start() >= SHORTEST_OF_WIDE);
    }

    private List<TextRange> inText() {
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
                .filter(range -> !isDenied(range) && !isNoAsk(range.of(mail.text())))
                .filter(range -> !leadsToList(range) && !isInList(range))
                .map(this::withoutTime)
                .flatMap(range -> parts.of(range).stream())
                .map(this::withoutTime)
                .map(this::withoutReason)
                .filter(range -> !isNoAsk(range.of(mail.text())) && !isNoInlineAsk(range))
                .toList();
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

    /** Beside a list much only speaks of it: what names its matter and stands in a paragraph without items is an ask. */
    private boolean standsAlone(TextRange range) {
        Integer item = items.ceilingKey(range.end());
        boolean sameParagraph = item != null
                && !mail.text()
                        .substring(range.end(), Math.min(item, range.end() + LONGEST_PARAGRAPH))
                        .replaceFirst("\\s*\\S{0,4}\\s*$", "")
                        .contains("\n\n");
        return !sameParagraph;
    }

    /** Words right before an item, but for its bullet or number, ask for nothing themselves. */
    private boolean leadsToList(TextRange range) {
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

    private boolean isInList(TextRange range) {
        Map.Entry<Integer, Integer> item = items.lowerEntry(range.end());
        return item != null && item.getValue() > range.start();
    }

    private boolean isDenied(TextRange range) {
        String before = mail.text().substring(Math.max(0, range.start() - LONGEST_DENIAL), range.start());
        return patterns.anyDutyOfKindIn(PatternKind.NO_ASK_BEFORE, MailText.of(before.stripTrailing()));
    }

    /** Without the time to answer at its beginning or end, which is told by itself. */
    private TextRange withoutTime(TextRange range) {
        MailText words = MailText.of(range.of(mail.text()));
        int length = words.text().length();
        int start = 0;
        int end = length;
        for (Finder.Match match : Patterns.matches(patterns.all(PatternSet::deadlines), words)) {
            if (DeadlineFinder.NO_TIMES.contains(match.finder().name())) {
                continue;
            }
            if (match.range().end() >= length && match.range().start() >= SHORTEST) {
                end = Math.min(end, match.range().start());
            } else if (match.range().start() <= 1 && length - match.range().end() >= SHORTEST) {
                start = match.range().end();
            }
        }
        TextRange rest = mail.trimmed(range.start() + start, range.start() + end);
        return end == length ? rest : parts.withoutSeparator(rest);
    }

    /** Without the clause that says what it is good for. */
    private TextRange withoutReason(TextRange range) {
        MailText words = MailText.of(range.of(mail.text()));
        return Patterns.matches(patterns.all(set -> set.duties(PatternKind.ASK_END)), words).stream()
                .map(match -> match.range().start())
                .filter(end -> end >= SHORTEST_BEFORE_REASON)
                .findFirst()
                .map(end -> parts.withoutSeparator(new TextRange(range.start(), range.start() + end)))
                .orElse(range);
    }

    private boolean isNoInlineAsk(TextRange range) {
        return patterns.anyDutyOfKindIn(PatternKind.NO_INLINE_ASK, MailText.of(range.of(mail.text())));
    }

    private boolean isNoAsk(String text) {
        return text.isBlank() || patterns.anyDutyOfKindIn(PatternKind.NO_ASK, MailText.of(text));
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
