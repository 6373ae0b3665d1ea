package org.appealworkbench.api.notice;

import java.util.List;
import java.util.Locale;
import org.appealworkbench.api.Message;

/**
 * How far a mail must be feared to be forged. No verdict says that it is genuine: only the entry under Performance
 * Notifications in Seller Central can.
 */
public record PhishingVerdict(Level level, List<Message> reasons) {

    /** In rising order. */
    public enum Level {
        /** An address of Amazon, and nothing that speaks against it. */
        NO_SIGN,
        /** Nothing speaks against it, but sender or links cannot be seen. */
        CANNOT_RULE_OUT,
        /** Something is wrong, but not enough to be sure. */
        SUSPICIOUS,
        PHISHING;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public PhishingVerdict {
        reasons = List.copyOf(reasons);
    }
}
