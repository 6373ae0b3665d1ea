package org.appealworkbench.notice;

import java.util.Optional;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.MailSignals;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.NoticeReader;
import org.appealworkbench.api.type.NoticePatterns;
import org.osgi.service.component.annotations.Component;

/** Reads a mail by the patterns of its appeal type and of policy. Takes time linear in the mail's length. */
@Component
public final class PatternNoticeReader implements NoticeReader {
    private final IdentityCache<NoticePatterns, PatternSet> cache = new IdentityCache<>(PatternSet::of);
    private final IdentityCache<MailSignals, WordModel> times = new IdentityCache<>(SignalSet::timeTraits);

    @Override
    public Notice read(Optional<Mail> mail, NoticePatterns type, Policy policy) {
        return mail.map(present -> read(
                        present,
                        new Patterns(cache.get(type), cache.get(policy.notices())),
                        times.get(policy.signals())))
                .orElse(Notice.NONE);
    }

    private static Notice read(Mail mail, Patterns patterns, WordModel times) {
        MailText text = MailText.of(mail.text().content());
        Notice found = NoticeText.read(text, mail.received(), mail.sender(), patterns, times);
        return mail.reading()
                .map(reading -> ConfirmedReading.over(found, reading))
                .orElse(found);
    }
}
