package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/** Finds what a mail wants to have: the items of lists that are led in as such, else asks in running text. */
final class AskFinder {
    private static final int SHORTEST = 12;

    private final MailText mail;
    private final Patterns patterns;

    AskFinder(MailText mail, Patterns patterns) {
        this.mail = mail;
        this.patterns = patterns;
    }

    List<Ask> find() {
        List<TextRange> ranges = withoutCutOne(inLists());
        List<Ask> asks = new ArrayList<>();
        for (TextRange range : ranges.isEmpty() ? inText() : ranges) {
            String text = range.of(mail.text());
            asks.add(new Ask("a" + (asks.size() + 1), topic(text), text, range));
        }
        return asks;
    }

    private List<TextRange> inLists() {
        List<MailLine> lines = MailLine.of(mail.text(), patterns.markers());
        List<TextRange> asks = new ArrayList<>();
        for (MailList list : MailList.of(mail.text(), lines)) {
            if (asksFor(list.lead())) {
                list.items().stream()
                        .map(this::withoutSeparator)
                        .filter(item -> !isNoAsk(item.of(mail.text())))
                        .forEach(asks::add);
            }
        }
        return asks;
    }

    private List<TextRange> inText() {
        return Patterns.matches(patterns.all(set -> set.duties(PatternKind.INLINE_ASK)), mail).stream()
                .map(match -> match.value().orElse(match.range()))
                .filter(range -> !isNoAsk(range.of(mail.text())))
                .flatMap(range -> parts(range).stream())
                .toList();
    }

    /** Two asks that one sentence joins. */
    private List<TextRange> parts(TextRange range) {
        List<TextRange> parts = new ArrayList<>();
        int start = range.start();
        MailText words = MailText.of(range.of(mail.text()));
        for (Finder.Match match : Patterns.matches(patterns.all(set -> set.duties(PatternKind.ASK_JOINT)), words)) {
            int at = range.start() + match.range().start();
            if (at - start >= SHORTEST) {
                parts.add(withoutSeparator(new TextRange(start, at)));
                start = range.start() + match.taken().start();
            }
        }
        parts.add(withoutSeparator(new TextRange(start, range.end())));
        return parts;
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

    private boolean asksFor(String lead) {
        MailText plain = MailText.of(lead);
        return !patterns.anyDutyOfKindIn(PatternKind.NO_LEAD_IN, plain)
                && patterns.anyDutyOfKindIn(PatternKind.LEAD_IN, plain);
    }

    private boolean isNoAsk(String text) {
        return text.isBlank() || patterns.anyDutyOfKindIn(PatternKind.NO_ASK, MailText.of(text));
    }

    private TextRange withoutSeparator(TextRange range) {
        int end = range.end();
        while (end > range.start()
                && ",;\uFF0C\uFF1B\u3001 \n".indexOf(mail.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextRange(range.start(), end);
    }

    private AskTopic topic(String text) {
        MailText plain = MailText.of(text);
        return patterns.all(PatternSet::topics).stream()
                .filter(finder -> finder.isIn(plain))
                .findFirst()
                .flatMap(finder -> AskTopic.parse(finder.name()))
                .orElse(AskTopic.OTHER);
    }
}
