package org.appealworkbench.api.type;

import java.util.Locale;

/** How much a problem matters, the worst first. */
public enum Severity {
    /** Must be mended before the case is ready; no letter is exported without {@code --force}. */
    ERROR,
    /** Ought to be mended; the letter may go out. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
