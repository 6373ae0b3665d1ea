package org.appealworkbench.notice;

/** What is at stake in a matter: one order, single products, or the whole account. */
enum Level {
    ORDER,
    PRODUCT,
    /** Single products or the account. */
    EITHER,
    ACCOUNT,
    /** The account, which is checked while it goes on. */
    CHECKED;

    static Level of(String category, SignalSet signals) {
        MailText word = MailText.of(category);
        if (is("order", word, signals)) {
            return ORDER;
        }
        if (is("checked", word, signals)) {
            return CHECKED;
        }
        return is("account", word, signals) ? ACCOUNT : is("product", word, signals) ? PRODUCT : EITHER;
    }

    private static boolean is(String level, MailText word, SignalSet signals) {
        return signals.groups(SignalSet.LEVEL).stream()
                .filter(group -> group.value().equals(level))
                .flatMap(group -> group.signals().stream())
                .anyMatch(signal -> signal.finder().isIn(word));
    }
}
