package org.appealworkbench.notice;

import java.util.Optional;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.NoticeReader;
import org.appealworkbench.api.type.NoticePatterns;
import org.osgi.service.component.annotations.Component;

/** Reads a mail by the patterns of its appeal type and of policy. Takes time linear in the mail's length. */
@Component
public final class PatternNoticeReader implements NoticeReader {
    private final IdentityCache<NoticePatterns, PatternSet> cache = new IdentityCache<>(PatternSet::of);

    @Override
    public Notice read(Optional<Mail> mail, NoticePatterns type, Policy policy) {
        return mail.map(present -> read(present, new Patterns(cache.get(type), cache.get(policy.notices()))))
                .orElse(Notice.NONE);
    }

    private static Notice read(Mail mail, Patterns patterns) {
        MailText text = MailText.of(mail.text().content());
        Notice found = NoticeText.read(text, mail.received(), mail.sender(), patterns);
        return mail.reading()
                .map(reading -> ConfirmedReading.over(found, reading))
                .orElse(found);
    }
}
