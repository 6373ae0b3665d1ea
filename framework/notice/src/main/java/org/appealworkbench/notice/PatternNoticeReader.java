package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.notice.Duty;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.NoticeReader;
import org.appealworkbench.api.type.NoticePatterns;
import org.osgi.service.component.annotations.Component;

/** Reads a mail by the patterns of its appeal type and of policy. Takes time linear in the mail's length. */
@Component
public final class PatternNoticeReader implements NoticeReader {
    private final PatternCache cache = new PatternCache();

    @Override
    public Notice read(Optional<Mail> mail, NoticePatterns type, Policy policy) {
        return mail.map(present -> read(present, new Patterns(cache.get(type), cache.get(policy.notices()))))
                .orElse(Notice.NONE);
    }

    private static Notice read(Mail mail, Patterns patterns) {
        MailText text = MailText.of(mail.text().content());
        Notice found = new Notice(
                mail.received(),
                mail.sender(),
                text.text(),
                new AskFinder(text, patterns).find(),
                duties(text, patterns),
                mentions(text, patterns),
                MetricFinder.find(text, patterns.all(PatternSet::metrics)),
                new DeadlineFinder(text, patterns.all(PatternSet::deadlines)).find(mail.received()),
                false);
        return mail.reading()
                .map(reading -> ConfirmedReading.over(found, reading))
                .orElse(found);
    }

    private static List<Duty> duties(MailText text, Patterns patterns) {
        List<Finder> finders = Stream.of("", PatternKind.DUTY)
                .flatMap(kind -> patterns.all(set -> set.duties(kind)).stream())
                .toList();
        return Patterns.matches(finders, text).stream()
                .map(match -> match.value().orElse(match.range()))
                .map(range -> new Duty(range.of(text.text()), range))
                .toList();
    }

    private static List<Mention> mentions(MailText text, Patterns patterns) {
        return Patterns.matches(patterns.all(PatternSet::ids), text).stream()
                .map(match -> {
                    var range = match.value().orElse(match.range());
                    return new Mention(match.finder().name(), range.of(text.text()), range);
                })
                .toList();
    }
}
