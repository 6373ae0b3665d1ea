package org.appealworkbench.notice;

import java.util.List;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.PhishingVerdict;

/** Whether Amazon wrote a mail, and whether it speaks first or answers. */
final class KindDecision {
    private static final String AMAZON = "amazon";
    private static final String FOREIGN = "foreign";
    private static final String REPLY = "reply";
    private static final String NOTICE = "notice";
    /** In tenths of a weight. */
    private static final int LEAST = 40;

    private static final int OF_AMAZONS_ADDRESS = 80;
    private static final int SURE = 60;
    private static final int FAINT = 30;

    private final SignalSet signals;
    private final MailText text;
    private final Passages passages;
    private final Sender sender;
    private final PhishingVerdict phishing;
    private final String topCause;

    KindDecision(
            SignalSet signals,
            MailText text,
            Passages passages,
            Sender sender,
            PhishingVerdict phishing,
            String topCause) {
        this.signals = signals;
        this.text = text;
        this.passages = passages;
        this.sender = sender;
        this.phishing = phishing;
        this.topCause = topCause;
    }

    Decision decide(List<Ask> asks) {
        Votes kind = votes(SignalSet.KIND);
        int amazon = kind.score(AMAZON) + (sender.isAmazon() ? OF_AMAZONS_ADDRESS : 0);
        int foreign = kind.score(FOREIGN);
        if (sender.stranger().isPresent()) {
            return ofStranger(kind);
        }
        if (phishing.level() == PhishingVerdict.Level.PHISHING) {
            return forged();
        }
        if (foreign >= LEAST && foreign > amazon || amazon < FAINT && foreign >= LEAST) {
            return notAmazon(kind);
        }
        Votes status = Votes.of(signals.groups(SignalSet.STATUS), text, passages::assertedAt);
        Votes claims = Votes.of(
                signals.groups(SignalSet.KIND).stream()
                        .filter(group -> group.value().equals(REPLY))
                        .toList(),
                text,
                passages::assertedAt);
        StatusDecision state = new StatusDecision(status, votes(SignalSet.STATUS_OPEN), asks, topCause);
        if (claims.score(REPLY) >= SURE && claims.score(REPLY) > kind.score(NOTICE)) {
            Decision answer =
                    new OutcomeDecision(votes(SignalSet.OUTCOME), votes(SignalSet.TURN), state, asks).decide();
            return new Decision(
                    answer.kind(),
                    answer.mailClass(),
                    answer.status(),
                    answer.outcome(),
                    Decision.both(claims.evidence(REPLY), answer.grounds()));
        }
        return state.ofNotice();
    }

    /** Another address: somebody who dresses up as Amazon or asks for what Amazon never does, else just somebody else. */
    private Decision ofStranger(Votes kind) {
        boolean dressed = sender.lookalike().isPresent() && kind.score(FOREIGN) < LEAST;
        return dressed || phishing.level() == PhishingVerdict.Level.PHISHING ? forged() : notAmazon(kind);
    }

    private Decision forged() {
        return Decision.of(
                MailKind.PHISHING, MailClass.PHISHING, votes(SignalSet.PHISHING).evidence());
    }

    private static Decision notAmazon(Votes kind) {
        return Decision.of(MailKind.OTHER_NOT_AMAZON, MailClass.NOT_FROM_AMAZON, kind.evidence(FOREIGN));
    }

    private Votes votes(String aspect) {
        return Votes.of(signals.groups(aspect), text, passages::newestAt);
    }
}
