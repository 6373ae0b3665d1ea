package org.appealworkbench.api.notice;

import java.util.Locale;

/** What a mail means for the case; each class has its own next step. */
public enum MailClass {
    ACCOUNT_DEACTIVATED,
    LISTING_REMOVED,
    AT_RISK,
    WARNING,
    NOTICE,
    MORE_INFORMATION,
    DOCUMENTS_REQUESTED,
    /** More is asked for, but about another cause than before. */
    DRIFT,
    /** The text of an earlier reply, but for a date or a number. */
    REPEAT,
    REJECTED,
    FINAL,
    ACCEPTED,
    /** Open again, while a reserve or a review stays. */
    ACCEPTED_WITH_RESERVE,
    /** Some of the listings or marketplaces are open again. */
    PARTIAL,
    ACKNOWLEDGEMENT,
    REPLY,
    NOT_FROM_AMAZON,
    PHISHING;

    /** Such as {@code documents-requested}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
