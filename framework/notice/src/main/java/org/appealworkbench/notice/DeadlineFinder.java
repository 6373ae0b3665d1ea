package org.appealworkbench.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Deadline;

/**
 * Finds the time to act among all times of a mail: the likeliest by the words around it and by what its clause speaks of,
 * such as funds or stock.
 */
final class DeadlineFinder {
    /** How a time that is the seller's to act is called in the data of the model. */
    static final String TO_ACT = "to-act";

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
    /** A time less likely than this is no time to act. */
    private static final double LEAST = 0.35;

    /** A time stands in one of so many parts of its mail. */
    private static final int PARTS = 4;
    /** What is shorter may be a piece of a mail, in which places tell nothing. */
    private static final int SHORTEST_WHOLE = 300;
    /** So much a rule counts there, beside the words. */
    private static final double OF_RULE_IN_PIECE = 0.25;

    private final MailText mail;
    private final int newest;
    private final boolean asks;
    private final WordModel model;
    private final List<Finder> finders;
    private final List<Finder> otherTimes;
    private final List<Finder> otherLosses;

    /** A time of a mail, and what a model sees of it. */
    record Time(Finder.Match match, Traits traits) {}

    /** A time of a mail, and how likely it is the time to act. */
    private record Candidate(Finder.Match match, double likelihood) {}

    /**
     * @param model tells times to act from others; without words it lets all pass
     * @param asks whether the mail asks for something
     * @param newest where what the mail quotes from an earlier one begins
     */
    DeadlineFinder(MailText mail, List<Finder> finders, WordModel model, int newest, boolean asks) {
        this.asks = asks;
        this.mail = mail;
        this.newest = newest;
        this.model = model;
        this.finders = finders.stream()
                .filter(finder -> !NO_TIMES.contains(finder.name()))
                .toList();
        this.otherTimes = named(PatternKind.OTHER_TIME, finders);
        this.otherLosses = named(PatternKind.OTHER_LOSS, finders);
    }

    Optional<Deadline> find(Optional<LocalDate> received) {
        return times().stream()
                .map(time -> new Candidate(time.match(), likelihood(time)))
                .filter(candidate -> candidate.likelihood() >= LEAST)
                .reduce((one, other) -> other.likelihood() > one.likelihood() ? other : one)
                .map(Candidate::match)
                .map(match -> new Deadline(match.range().of(mail.text()), lastDay(match, received), match.range()));
    }

    /** All times of the newest mail, whatever they are for. */
    List<Time> times() {
        List<Finder.Match> matches = Patterns.matches(finders, mail).stream()
                .filter(match -> match.range().start() < newest)
                .toList();
        return matches.stream()
                .map(match -> new Time(match, traits(match, matches)))
                .toList();
    }

    private Traits traits(Finder.Match match, List<Finder.Match> all) {
        Traits traits = TimeTraits.of(mail, match, digits(value(match)));
        if (isOfAnotherMatter(match.range())) {
            traits.sign("other-matter");
        }
        if (asks) {
            traits.sign("asks");
        }
        if (isWhole()) {
            int start = match.range().start();
            traits.sign("part-" + PARTS * start / mail.text().length());
            traits.sign(all.get(0).equals(match) ? "first" : "later");
            traits.sign(all.size() == 1 ? "only" : "one-of-several");
        }
        return traits;
    }

    private double likelihood(Time time) {
        if (losesOther(time.match().range())) {
            return 0;
        }
        double ruled = ruled(time.match());
        return model.shares(time.traits()).stream()
                .filter(share -> share.value().equals(TO_ACT))
                .mapToDouble(WordModel.Share::part)
                .map(part -> isWhole() ? part : part + OF_RULE_IN_PIECE * (2 * ruled - 1))
                .findFirst()
                .orElse(ruled);
    }

    private boolean isWhole() {
        return mail.text().length() >= SHORTEST_WHOLE;
    }

    /** By patterns alone: 1 for what is given as a time to act and whose clause speaks of nothing else, or 0. */
    private double ruled(Finder.Match match) {
        return match.finder().name().equals(PatternKind.TIME) || isOfAnotherMatter(match.range()) ? 0 : 1;
    }

    private static List<Finder> named(String kind, List<Finder> finders) {
        return finders.stream().filter(finder -> finder.name().equals(kind)).toList();
    }

    boolean isOfAnotherMatter(TextRange range) {
        TextRange around = mail.clauseAround(range);
        MailText clause = MailText.of(withoutNext(mail.flat().substring(around.start(), around.end()), range));
        return otherTimes.stream().anyMatch(finder -> finder.isIn(clause));
    }

    /** Whether only stock or funds are lost when it is over. */
    private boolean losesOther(TextRange range) {
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

    private String value(Finder.Match match) {
        return MailText.of(match.value().orElse(match.range()).of(mail.text())).flat();
    }

    private Optional<LocalDate> lastDay(Finder.Match match, Optional<LocalDate> received) {
        String value = value(match);
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
        String digits = digits(text);
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    /** Of a number of days or hours; nothing where there are too many. */
    private static String digits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.length() > 4 ? "" : digits;
    }
}
