package org.appealworkbench.api.spi;

import java.util.List;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.osgi.annotation.versioning.ProviderType;

/** Says what a mail is and what it is about. Thread-safe; never fails on what a mail contains. */
@ProviderType
public interface MailExaminer {

    /**
     * @param types all that are installed; their patterns speak for them
     * @param earlier texts of the mails before it in the same matter, the oldest first; what changed and what is repeated is
     *     told by them, never what the mail is about
     */
    MailReading examine(ReceivedMail mail, List<AppealType> types, List<String> earlier, Policy policy);
}
