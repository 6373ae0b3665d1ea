package org.appealworkbench.notice;

import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.spi.MailFiles;
import org.osgi.service.component.annotations.Component;

/** Tells by name and first bytes what a file is, and wins its text; a library is loaded only for the file that needs it. */
@Component
public final class FileMailReader implements MailFiles {

    @Override
    public ReceivedMail read(String name, byte[] bytes) {
        return PlainFile.read(name, bytes);
    }
}
