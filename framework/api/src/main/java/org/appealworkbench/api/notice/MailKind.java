package org.appealworkbench.api.notice;

import java.util.Locale;

/** Who a mail is from, and whether it opens a matter or answers. */
public enum MailKind {
    /** Amazon speaks first. */
    NOTICE,
    /** Amazon answers an appeal, a claim or a question. */
    REPLY,
    PHISHING,
    OTHER_NOT_AMAZON;

    /** Such as {@code other-not-amazon}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
