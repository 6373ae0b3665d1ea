package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;

/** Parts a sentence that asks for several things. */
final class AskParts {
    private static final int SHORTEST = 15;
    private static final int SHORTEST_OF_WIDE = 4;
    private static final int SHORTEST_BEHIND_COLON = 6;
    private static final int LONG = 28;
    private static final int LONGEST_ANNOUNCEMENT = 12;

    /** A comma before a word such as "and", which leads to the next item. */
    private static final Pattern JOINT = Pattern.compile("[,;] \\p{L}{1,3}$");

    private final MailText mail;
    private final Patterns patterns;

    AskParts(MailText mail, Patterns patterns) {
        this.mail = mail;
        this.patterns = patterns;
    }

    /** The asks that one sentence joins; behind a colon every comma parts them. */
    List<TextRange> of(TextRange range) {
        if (isQuestion(range)) {
            return List.of(range);
        }
        List<TextRange> announced = behindColon(range);
        if (announced.size() > 1) {
            return announced;
        }
        List<TextRange> numbered = parts(range, PatternKind.ASK_ENUMERATOR);
        if (numbered.size() > 2) {
            return numbered.subList(1, numbered.size());
        }
        if (followsColon(range.start())) {
            List<TextRange> parts = parts(range, PatternKind.ASK_ENUMERATION);
            if (parts.size() > 1 && parts.stream().allMatch(this::isLongEnough)) {
                return parts;
            }
        }
        List<TextRange> series = isJapanese(range) ? List.of(range) : parts(range, PatternKind.ASK_SERIES);
        List<TextRange> joined = parts(range, PatternKind.ASK_JOINT);
        boolean isSeries = !givesExamples(range)
                && (series.size() > 2 && series.stream().allMatch(this::isLongEnough)
                        || series.size() == 2 && series.stream().allMatch(this::isLong));
        return isSeries && series.size() > joined.size() ? series : joined;
    }

    /** What a colon within the sentence announces, if each part of it begins as an ask does. */
    private List<TextRange> behindColon(TextRange range) {
        String words = range.of(mail.text());
        int colon = Math.max(words.indexOf(": "), words.indexOf('\uFF1A'));
        if (colon < 0 || isInBrackets(range.start(), range.start() + colon)) {
            return List.of();
        }
        List<TextRange> parts = parts(
                mail.trimmed(range.start() + colon + 1, range.end()),
                PatternKind.ASK_ENUMERATION,
                SHORTEST_BEHIND_COLON);
        return parts.stream().allMatch(this::beginsAsAsk) ? parts : List.of();
    }

    private boolean beginsAsAsk(TextRange part) {
        return patterns.anyDutyOfKindIn(PatternKind.ASK_ITEM, MailText.of(part.of(mail.text())));
    }

    private List<TextRange> parts(TextRange range, String joint) {
        return parts(range, joint, SHORTEST);
    }

    private List<TextRange> parts(TextRange range, String joint, int shortest) {
        List<TextRange> parts = new ArrayList<>();
        int start = range.start();
        MailText words = MailText.of(range.of(mail.text()));
        for (Finder.Match match : Patterns.matches(patterns.all(set -> set.duties(joint)), words)) {
            int at = range.start() + match.range().start();
            int least = Math.min(shortest, shortestAt(start));
            if (at - start >= least && range.end() - at >= least && !isInBrackets(range.start(), at)) {
                parts.add(withoutSeparator(new TextRange(start, at)));
                start = range.start() + match.taken().start();
            }
        }
        parts.add(withoutSeparator(new TextRange(start, range.end())));
        return parts;
    }

    /** The comma of a Chinese series stands between clauses of a Japanese sentence. */
    private boolean isJapanese(TextRange range) {
        return range.of(mail.text())
                .chars()
                .anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA);
    }

    private boolean givesExamples(TextRange range) {
        return patterns.anyDutyOfKindIn(PatternKind.ASK_EXAMPLE, MailText.of(range.of(mail.text())));
    }

    private boolean isLong(TextRange part) {
        return part.end() - part.start() >= LONG;
    }

    private boolean isLongEnough(TextRange part) {
        return part.end() - part.start() >= shortestAt(part.start()) / 2;
    }

    /** Whether what stands between two places leads to the asks behind it, as "including" does. */
    boolean leadToParts(int end, int start) {
        return start > end
                && start - end <= LONGEST_ANNOUNCEMENT
                && patterns.anyDutyOfKindIn(
                        PatternKind.ASK_PARTS, MailText.of(mail.text().substring(end, start)));
    }

    private boolean followsColon(int start) {
        int comma =
                Math.max(mail.text().lastIndexOf(',', start - 1), mail.text().lastIndexOf('\uFF0C', start - 1));
        if (comma >= 0 && leadToParts(comma, start)) {
            return true;
        }
        int before = start - 1;
        while (before >= 0 && mail.text().charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && ":\uFF1A".indexOf(mail.text().charAt(before)) >= 0;
    }

    private boolean isInBrackets(int from, int at) {
        int open = 0;
        for (int i = from; i < at; i++) {
            char c = mail.text().charAt(i);
            open += "(\uFF08".indexOf(c) >= 0 ? 1 : ")\uFF09".indexOf(c) >= 0 ? -1 : 0;
        }
        return open > 0;
    }

    private int shortestAt(int start) {
        return Character.isIdeographic(mail.text().charAt(start)) ? SHORTEST_OF_WIDE : SHORTEST;
    }

    TextRange withoutSeparator(TextRange range) {
        int end = range.end();
        while (end > range.start()
                && ",;\uFF0C\uFF1B\u3001 \n".indexOf(mail.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Matcher joint = JOINT.matcher(mail.text().substring(range.start(), end));
        return new TextRange(range.start(), joint.find() ? range.start() + joint.start() : end);
    }

    boolean isQuestion(TextRange range) {
        return "?\uFF1F".indexOf(mail.text().charAt(range.end() - 1)) >= 0;
    }
}
