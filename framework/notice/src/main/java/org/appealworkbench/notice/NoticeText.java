package org.appealworkbench.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Duty;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.Notice;

/** Takes asks, duties, ids, metrics and the deadline out of the text of a mail. */
final class NoticeText {
    private NoticeText() {}

    /** @param times tells times to act from others */
    static Notice read(
            MailText text, Optional<LocalDate> received, Optional<String> sender, Patterns patterns, WordModel times) {
        List<Ask> asks = new AskFinder(text, patterns).find();
        return read(text, received, sender, patterns, asks, deadline(text, received, patterns, times, asks));
    }

    static Optional<Deadline> deadline(
            MailText text, Optional<LocalDate> received, Patterns patterns, WordModel times, List<Ask> asks) {
        return times(text, patterns, times, asks).find(received);
    }

    static DeadlineFinder times(MailText text, Patterns patterns, WordModel times, List<Ask> asks) {
        return new DeadlineFinder(
                text, patterns.all(PatternSet::deadlines), times, Newest.end(text, patterns), !asks.isEmpty());
    }

    /** With asks and a deadline that are known already. */
    static Notice read(
            MailText text,
            Optional<LocalDate> received,
            Optional<String> sender,
            Patterns patterns,
            List<Ask> asks,
            Optional<Deadline> deadline) {
        return new Notice(
                received,
                sender,
                text.text(),
                asks,
                duties(text, patterns),
                mentions(text, patterns),
                MetricFinder.find(text, patterns),
                deadline,
                false);
    }

    private static List<Duty> duties(MailText text, Patterns patterns) {
        List<Finder> finders = Stream.of("", PatternKind.DUTY)
                .flatMap(kind -> patterns.all(set -> set.duties(kind)).stream())
                .toList();
        return Patterns.matches(finders, text).stream()
                .map(Finder.Match::taken)
                .map(range -> new Duty(range.of(text.text()), range))
                .toList();
    }

    private static List<Mention> mentions(MailText text, Patterns patterns) {
        Stream<Mention> ids = Patterns.matches(patterns.all(PatternSet::ids), text).stream()
                .map(match -> mention(match, text))
                .filter(Isbn::isNoFalseOne);
        Stream<Mention> facts = patterns.all(PatternSet::facts).stream()
                .flatMap(finder -> finder.in(text).stream())
                .map(match -> mention(match, text))
                .distinct();
        return Stream.concat(ids, facts).toList();
    }

    /** What is worth knowing beside the ids; unlike them facts may stand in one another, as an address in an owner's contact. */
    static List<Mention> facts(Notice notice, Patterns patterns) {
        Set<String> kinds =
                patterns.all(PatternSet::facts).stream().map(Finder::name).collect(Collectors.toSet());
        return notice.mentions().stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .toList();
    }

    private static Mention mention(Finder.Match match, MailText text) {
        return new Mention(match.finder().name(), match.taken().of(text.text()), match.taken());
    }
}
