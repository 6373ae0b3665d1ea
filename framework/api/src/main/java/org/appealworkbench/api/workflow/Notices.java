package org.appealworkbench.api.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.type.AppealTypeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads Amazon's mails for every front end. Thread-safe.
 *
 * @since 0.1
 */
@ProviderType
public interface Notices {

    /**
     * @param name of the file, for its ending and for messages
     * @throws AppealException of kind USER if it holds no text that can be read
     */
    ReceivedMail open(String name, byte[] bytes);

    /** Like {@link #open(String, byte[])}; refuses a file that is too long before reading it. */
    ReceivedMail open(Path file);

    /** @param earlier texts of the mails before it, the oldest first */
    MailReading read(ReceivedMail mail, List<String> earlier);

    /**
     * Writes a new case folder that the mail opens, with what it tells as suggested answers.
     *
     * @param type absent means the one that the mail is about
     * @throws AppealException of kind USER if the folder holds anything, or no installed type fits
     */
    CaseFile create(Optional<AppealTypeId> type, Path folder, ReceivedMail mail);
}
