package org.appealworkbench.api.spi;

import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.notice.ReceivedMail;
import org.osgi.annotation.versioning.ProviderType;

/** Wins the readable text of a mail from a file. Runs no script and fetches nothing. Thread-safe. */
@ProviderType
public interface MailFiles {

    /** No mail is longer; more is refused before it is read. */
    int MOST_BYTES = 25 * 1024 * 1024;

    /**
     * @param name of the file; its ending helps to tell what it is
     * @throws AppealException of kind USER if it holds no text that can be read, saying what to do
     */
    ReceivedMail read(String name, byte[] bytes);
}
