package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Deadline;

/** Finds the time to answer: the first one in the mail whose clause does not speak of funds, stock and the like. */
final class DeadlineFinder {
    private static final int HOURS_OF_A_DAY = 24;
    /** What leads to a threat against the account: "or your shop", "oder Ihr Konto". */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)将|否则|逾期| (?:or|oder|ou|o) (?:else )?(?:your|the|all|Ihr|das|votre|le|su|la)"
                    + " (?:\\w+ )?(?:account|shop|store|selling|listings?|Konto|Shop|compte|boutique|cuenta|tienda)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?] |[.!?]?\n|[。！？]");
    private static final int LONGEST_REST = 300;
    /** Kinds of patterns that name no time themselves. */
    static final Set<String> NO_TIMES = Set.of(PatternKind.OTHER_TIME, PatternKind.OTHER_LOSS);

    private static final Pattern AND = Pattern.compile("(?i),? (?:and|und|et|y) ");
    /** Before it, unlike before "by" or "within", much may take its time: "in 7 days". */
    private static final String LOOSE = "in ";

    private final MailText mail;
    private final int newest;
    private final List<Finder> finders;
    private final List<Finder> otherTimes;
    private final List<Finder> otherLosses;

    /** @param newest where what the mail quotes from an earlier one begins */
    DeadlineFinder(MailText mail, List<Finder> finders, int newest) {
        this.mail = mail;
        this.newest = newest;
        this.finders = finders.stream()
                .filter(finder -> !NO_TIMES.contains(finder.name()))
                .toList();
        this.otherTimes = named(PatternKind.OTHER_TIME, finders);
        this.otherLosses = named(PatternKind.OTHER_LOSS, finders);
    }

    Optional<Deadline> find(Optional<LocalDate> received) {
        return Patterns.matches(finders, mail).stream()
                .filter(match -> match.range().start() < newest && !isOfAnotherMatter(match.range()))
                .findFirst()
                .map(match -> new Deadline(match.range().of(mail.text()), lastDay(match, received), match.range()));
    }

    private static List<Finder> named(String kind, List<Finder> finders) {
        return finders.stream().filter(finder -> finder.name().equals(kind)).toList();
    }

    private boolean isOfAnotherMatter(TextRange range) {
        MailText clause = MailText.of(withoutNext(mail.clauseAround(range), range));
        if (otherTimes.stream().anyMatch(finder -> finder.isIn(clause))) {
            return true;
        }
        MailText rest = MailText.of(restOfSentence(range));
        return otherLosses.stream().anyMatch(finder -> finder.isIn(rest));
    }

    private String restOfSentence(TextRange range) {
        int from = mail.flatIndex(range.end());
        Matcher end = SENTENCE_END.matcher(mail.flat());
        int to = end.find(from) ? end.start() : mail.flat().length();
        return mail.flat().substring(from, Math.min(to, from + LONGEST_REST));
    }

    /** Without what comes next or happens otherwise: that tells nothing of the time before it. */
    private String withoutNext(String clause, TextRange range) {
        String time = mail.flat().substring(mail.flatIndex(range.start()), mail.flatIndex(range.end()));
        int behind = clause.indexOf(time) + time.length();
        String rest = upTo(OTHERWISE, clause, behind);
        return time.startsWith(LOOSE) ? rest : upTo(AND, rest, behind);
    }

    private static String upTo(Pattern end, String clause, int behind) {
        Matcher matcher = end.matcher(clause);
        return matcher.find(Math.min(clause.length(), behind)) ? clause.substring(0, matcher.start()) : clause;
    }

    private Optional<LocalDate> lastDay(Finder.Match match, Optional<LocalDate> received) {
        String value =
                MailText.of(match.value().orElse(match.range()).of(mail.text())).flat();
        return switch (match.finder().name()) {
            case PatternKind.DAYS -> received.flatMap(day -> number(value).map(day::plusDays));
            case PatternKind.HOURS ->
                received.flatMap(
                        day -> number(value).map(n -> day.plusDays((n + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY)));
            case PatternKind.DATE -> WrittenDate.parse(value);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 4 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }
}
