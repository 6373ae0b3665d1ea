package org.appealworkbench.notice;

import org.appealworkbench.api.fact.TextRange;

/** Takes from the words of an ask what is no part of it: the time to answer, and what it is good for. */
final class AskTrim {
    private static final int SHORTEST = 15;
    private static final int SHORTEST_BEFORE_REASON = 8;

    private static final String STOPS = ".:!\u3002\uFF01\uFF1A \n";

    private final MailText mail;
    private final Patterns patterns;
    private final AskParts parts;

    AskTrim(MailText mail, Patterns patterns, AskParts parts) {
        this.mail = mail;
        this.patterns = patterns;
        this.parts = parts;
    }

    /** Without the full stop. */
    TextRange withoutStop(TextRange range) {
        int end = range.end();
        while (end > range.start() && STOPS.indexOf(mail.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return parts.withoutSeparator(new TextRange(range.start(), end));
    }

    /** Without the time to answer at its beginning or end, which is told by itself. */
    TextRange withoutTime(TextRange range) {
        MailText words = MailText.of(range.of(mail.text()));
        int length = words.text().length();
        int start = 0;
        int end = length;
        for (Finder.Match match : Patterns.matches(patterns.all(PatternSet::deadlines), words)) {
            if (isNoTime(match.finder().name())
                    || isPartOfRange(words.text(), match.range().start())) {
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

    /** Of times those that somebody may have to answer: "the last 90 days" belong to the ask itself. */
    private static boolean isNoTime(String kind) {
        return kind.equals(PatternKind.TIME) || DeadlineFinder.NO_TIMES.contains(kind);
    }

    /** "10-14 days" is one amount. */
    private static boolean isPartOfRange(String words, int start) {
        return start > 1
                && "-\u2013".indexOf(words.charAt(start - 1)) >= 0
                && Character.isDigit(words.charAt(start - 2));
    }

    /** Without the clause that says what it is good for. */
    TextRange withoutReason(TextRange range) {
        MailText words = MailText.of(range.of(mail.text()));
        return Patterns.matches(patterns.all(set -> set.duties(PatternKind.ASK_END)), words).stream()
                .map(match -> match.range().start())
                .filter(end -> end >= SHORTEST_BEFORE_REASON)
                .findFirst()
                .map(end -> parts.withoutSeparator(new TextRange(range.start(), range.start() + end)))
                .orElse(range);
    }

    /** Whether it begins as something else does, in a list or in running text. */
    boolean isNoAsk(TextRange range) {
        String text = range.of(mail.text());
        return text.isBlank() || patterns.anyDutyOfKindIn(PatternKind.NO_ASK, MailText.of(text));
    }

    /** Whether it begins as what is no ask in running text, such as the way to a page. */
    boolean isNoInlineAsk(TextRange range) {
        return patterns.anyDutyOfKindIn(PatternKind.NO_INLINE_ASK, MailText.of(range.of(mail.text())));
    }
}
