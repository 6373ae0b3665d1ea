package org.appealworkbench.headless;

import java.io.IOException;
import java.nio.file.Path;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.spi.MailFiles;

/** A mail that a person hands to a command: a file, or standard input for {@code -}. */
final class MailInput {

    private MailInput() {}

    static ReceivedMail read(Session session, String fileOrDash) {
        if (!fileOrDash.equals("-")) {
            return session.notices().open(session.host().resolve(Path.of(fileOrDash)));
        }
        try {
            return session.notices().open("-", System.in.readNBytes(MailFiles.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new AppealException(
                    HeadlessError.FILE_NOT_READABLE, "Standard input cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
