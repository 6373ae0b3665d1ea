package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;

/**
 * What a mail is.
 *
 * @param grounds the words that decided
 */
record Decision(
        MailKind kind, MailClass mailClass, Optional<String> status, Optional<String> outcome, List<Evidence> grounds) {

    static Decision of(MailKind kind, MailClass mailClass, List<Evidence> grounds) {
        return new Decision(kind, mailClass, Optional.empty(), Optional.empty(), grounds);
    }

    Decision as(MailClass other) {
        return new Decision(kind, other, status, outcome, grounds);
    }

    Decision because(List<Evidence> other) {
        return new Decision(kind, mailClass, status, outcome, other);
    }

    static List<Evidence> both(List<Evidence> one, List<Evidence> other) {
        List<Evidence> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
