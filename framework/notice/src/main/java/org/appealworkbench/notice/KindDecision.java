package org.appealworkbench.notice;

import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.notice.Evidence;
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

    /** What rules count beside a model whose parts are one in all. */
    private static final double OF_RULES = 0.3;

    private final Findings found;
    private final SignalSet signals;
    private final Sender sender;
    private final Votes voices;
    private final ReplySigns replies;
    private final List<WordModel.Share> kindWords;

    KindDecision(Findings found) {
        this.found = found;
        this.signals = found.signals();
        this.sender = found.sender();
        this.voices = found.voices();
        this.replies = found.replies();
        this.kindWords = signals.model(SignalSet.KIND_WORDS)
                .sharesOfMail(Traits.of(found.text(), found.passages().end()));
    }

    /** By the sender where he is a stranger, else by rules and by the words of the mail. */
    Decision decide() {
        if (sender.isRelay()) {
            return notAmazon(List.of());
        }
        if (sender.stranger().isPresent()) {
            return ofStranger();
        }
        MailKind ruled = ruled();
        Weighed weighed = found.weighed(ruled.word(), OF_RULES, SignalSet.KIND_TRAITS, found.ofKind());
        MailKind likeliest = Stream.of(MailKind.values())
                .filter(kind -> kind.word().equals(weighed.value()) && mayBe(kind))
                .findFirst()
                .orElse(ruled);
        List<Evidence> telling = likeliest.word().equals(weighed.value()) ? weighed.evidence() : List.of();
        return switch (likeliest) {
            case PHISHING -> forged();
            case OTHER_NOT_AMAZON -> notAmazon(telling);
            case REPLY -> reply(telling);
            default -> state().ofNotice(telling);
        };
    }

    /** No word makes a mail forged that has no sign of it, and none that Amazon sent somebody else's. */
    private boolean mayBe(MailKind likeliest) {
        return switch (likeliest) {
            case PHISHING -> !found.forgery().ranked().isEmpty();
            case OTHER_NOT_AMAZON -> !sender.isAmazon();
            default -> true;
        };
    }

    MailKind ruled() {
        int amazon = voices.score(AMAZON) + (sender.isAmazon() ? OF_AMAZONS_ADDRESS : 0);
        int foreign = voices.score(FOREIGN);
        if (found.phishing().level() == PhishingVerdict.Level.PHISHING
                && !(foreign >= FAR_FROM_AMAZON && foreign > amazon)) {
            return MailKind.PHISHING;
        }
        boolean isForeign = foreign >= LEAST && (foreign > amazon || amazon < FAINT);
        if (isForeign && (foreign >= FAR_FROM_AMAZON || !soundsLikeAmazon())) {
            return MailKind.OTHER_NOT_AMAZON;
        }
        int reply = replies.score() + lean();
        int notice = opening() + (opens() ? replies.isStrong() ? OF_OPENING : OF_PLAIN_OPENING : 0);
        return reply >= SURE && reply > notice ? MailKind.REPLY : MailKind.NOTICE;
    }

    private StatusDecision state() {
        return new StatusDecision(found);
    }

    private Decision reply(List<Evidence> telling) {
        Decision decision = new OutcomeDecision(found, state()).decide();
        return decision.because(Decision.both(replies.evidence(), Decision.both(decision.grounds(), telling)));
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
    int lean() {
        double reply = part(MailKind.REPLY);
        double notice = part(MailKind.NOTICE);
        double odds = Math.log((reply + HARDLY) / (notice + HARDLY));
        return (int) Math.round(OF_WORDS * Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)));
    }

    /** How much the mail explains itself as one that speaks first does: most of all before it speaks of an answer. */
    int opening() {
        int before = 0;
        int behind = 0;
        int last = -1;
        for (Words.Spot spot : found.words().all("opening")) {
            int[] sentence = found.passages().sentenceAt(spot.start());
            if (sentence.length > 0 && sentence[0] != last) {
                last = sentence[0];
                if (spot.start() < replies.first()) {
                    before++;
                } else {
                    behind++;
                }
            }
        }
        return Math.min(before, MOST_SECTIONS) * OF_SECTION + Math.min(behind, MOST_SECTIONS) * OF_LATE_SECTION;
    }

    /** That something was closed, and nothing before it: the news of a first notice. */
    boolean opens() {
        return found.claims().all().stream()
                        .filter(claim -> claim.act().equals(Claims.CLOSED) && claim.mood() == Claims.Mood.TOLD)
                        .filter(claim ->
                                !claim.thing().isEmpty() && !claim.thing().equals(Claims.FUNDS))
                        .anyMatch(claim -> !replies.isKept(claim.evidence()))
                && !found.claims().any(Claims.RESTORED, Claims.Mood.DENIED);
    }

    /** Another address: somebody who dresses up as Amazon or asks for what Amazon never does, else just somebody else. */
    private Decision ofStranger() {
        boolean dressed = sender.lookalike().isPresent() && voices.score(FOREIGN) < LEAST;
        return dressed || found.phishing().level() == PhishingVerdict.Level.PHISHING ? forged() : notAmazon(List.of());
    }

    private Decision forged() {
        return Decision.of(
                MailKind.PHISHING, MailClass.PHISHING, found.forgery().evidence());
    }

    private Decision notAmazon(List<Evidence> telling) {
        return Decision.of(
                MailKind.OTHER_NOT_AMAZON, MailClass.NOT_FROM_AMAZON, Decision.both(voices.evidence(FOREIGN), telling));
    }
}
