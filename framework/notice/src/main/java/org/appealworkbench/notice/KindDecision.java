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
    /** In tenths of a weight. */
    private static final int LEAST = 40;

    private static final int OF_AMAZONS_ADDRESS = 80;
    /** Of one who does not even pretend to be Amazon. */
    private static final int FAR_FROM_AMAZON = 120;

    private static final int SURE = 60;
    private static final int FAINT = 30;
    private static final int OF_OPENING = 40;
    private static final int OF_PLAIN_OPENING = 90;
    private static final int OF_SECTION = 40;
    private static final int OF_LATE_SECTION = 10;
    private static final int MOST_SECTIONS = 5;
    /** What the odds of words count, as a logarithm, and how much of them counts at most. */
    private static final double OF_WORDS = 15;

    private static final double MOST_ODDS = 2.5;
    private static final double HARDLY = 0.02;
    /** What words of Amazon's mails must have of all at least. */
    private static final double OF_AMAZON = 0.8;

    private final SignalSet signals;
    private final MailText text;
    private final Passages passages;
    private final Sender sender;
    private final PhishingVerdict phishing;
    private final String topCause;
    private final Claims claims;
    private final ReplySigns signs;
    private final Answer answer;
    private final Words words;
    private final boolean isTimed;
    private final List<WordModel.Share> kindWords;

    KindDecision(
            SignalSet signals,
            MailText text,
            Passages passages,
            Sender sender,
            PhishingVerdict phishing,
            String topCause,
            Claims claims,
            ReplySigns signs,
            Answer answer,
            Words words,
            boolean isTimed) {
        this.signals = signals;
        this.text = text;
        this.passages = passages;
        this.sender = sender;
        this.phishing = phishing;
        this.topCause = topCause;
        this.claims = claims;
        this.signs = signs;
        this.answer = answer;
        this.words = words;
        this.isTimed = isTimed;
        this.kindWords = signals.kindWords().shares(text, passages.end());
    }

    Decision decide(List<Ask> asks) {
        Votes kind = votes(SignalSet.KIND);
        int amazon = kind.score(AMAZON) + (sender.isAmazon() ? OF_AMAZONS_ADDRESS : 0);
        int foreign = kind.score(FOREIGN);
        if (sender.isRelay()) {
            return notAmazon(kind);
        }
        if (sender.stranger().isPresent()) {
            return ofStranger(kind);
        }
        if (phishing.level() == PhishingVerdict.Level.PHISHING && !(foreign >= FAR_FROM_AMAZON && foreign > amazon)) {
            return forged();
        }
        boolean isForeign = foreign >= LEAST && (foreign > amazon || amazon < FAINT);
        if (isForeign && (foreign >= FAR_FROM_AMAZON || !soundsLikeAmazon())) {
            return notAmazon(kind);
        }
        Votes status = Votes.of(signals.groups(SignalSet.STATUS), text, passages::assertedAt);
        StatusDecision state = new StatusDecision(
                status, votes(SignalSet.STATUS_OPEN), claims, asks, Level.of(topCause, signals), isTimed);
        int reply = signs.score() + lean();
        int notice = opening() + (opens() ? signs.isStrong() ? OF_OPENING : OF_PLAIN_OPENING : 0);
        if (reply >= SURE && reply > notice) {
            Decision decision = new OutcomeDecision(
                            votes(SignalSet.OUTCOME), votes(SignalSet.TURN), state, claims, answer, asks)
                    .decide();
            return new Decision(
                    decision.kind(),
                    decision.mailClass(),
                    decision.status(),
                    decision.outcome(),
                    Decision.both(signs.evidence(), decision.grounds()));
        }
        return state.ofNotice();
    }

    /** By its single words; so a greeting alone makes nobody a stranger. */
    private boolean soundsLikeAmazon() {
        return part(MailKind.REPLY) + part(MailKind.NOTICE) >= OF_AMAZON;
    }

    private double part(MailKind kind) {
        return kindWords.stream()
                .filter(share -> share.value().equals(kind.word()))
                .mapToDouble(WordModel.Share::part)
                .sum();
    }

    /** How much its single words speak for an answer rather than for a first notice, in tenths of a weight. */
    private int lean() {
        double reply = part(MailKind.REPLY);
        double notice = part(MailKind.NOTICE);
        double odds = Math.log((reply + HARDLY) / (notice + HARDLY));
        return (int) Math.round(OF_WORDS * Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)));
    }

    /** How much the mail explains itself as one that speaks first does: most of all before it speaks of an answer. */
    private int opening() {
        int before = 0;
        int behind = 0;
        int last = -1;
        for (Words.Spot spot : words.all("opening")) {
            int[] sentence = passages.sentenceAt(spot.start());
            if (sentence.length > 0 && sentence[0] != last) {
                last = sentence[0];
                if (spot.start() < signs.first()) {
                    before++;
                } else {
                    behind++;
                }
            }
        }
        return Math.min(before, MOST_SECTIONS) * OF_SECTION + Math.min(behind, MOST_SECTIONS) * OF_LATE_SECTION;
    }

    /** That something was closed, and nothing before it: the news of a first notice. */
    private boolean opens() {
        return claims.all().stream()
                        .filter(claim -> claim.act().equals(Claims.CLOSED) && claim.mood() == Claims.Mood.TOLD)
                        .filter(claim ->
                                !claim.thing().isEmpty() && !claim.thing().equals(Claims.FUNDS))
                        .anyMatch(claim -> !signs.isKept(claim.evidence()))
                && !claims.any(Claims.RESTORED, Claims.Mood.DENIED);
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
