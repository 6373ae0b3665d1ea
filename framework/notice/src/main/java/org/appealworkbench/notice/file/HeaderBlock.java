package org.appealworkbench.notice.file;

import java.util.Locale;
import java.util.Set;

/** Whether a file begins as a mail does: with header lines, one of which only mails have. */
final class HeaderBlock {
    private static final Set<String> OF_MAILS = Set.of(
            "received", "return-path", "message-id", "mime-version", "content-type", "delivered-to", "dkim-signature");
    private static final int LINES = 40;

    private HeaderBlock() {}

    static boolean opens(String start) {
        boolean found = false;
        int count = 0;
        for (String line : start.split("\r?\n", LINES)) {
            if (line.isEmpty()) {
                return found && count >= 2;
            }
            if (line.startsWith(" ") || line.startsWith("\t") || line.startsWith("From ")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0) {
                return found && count >= 3;
            }
            count++;
            found |= OF_MAILS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
        }
        return found && count >= 2;
    }
}
