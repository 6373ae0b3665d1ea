package org.appealworkbench.api.spi;

import java.util.Optional;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.NoticePatterns;
import org.osgi.annotation.versioning.ProviderType;

/** Reads mails from Amazon. Thread-safe; never fails on what a mail contains. */
@ProviderType
public interface NoticeReader {

    /**
     * @param mail the current one; absent gives {@link Notice#NONE}
     * @param type patterns of the appeal type, tried before those of policy
     */
    Notice read(Optional<Mail> mail, NoticePatterns type, Policy policy);
}
