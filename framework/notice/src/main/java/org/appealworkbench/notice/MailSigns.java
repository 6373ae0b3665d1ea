package org.appealworkbench.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.Ask;

/** The signs of a mail on which, beside its words, the models of kind, outcome and status rest. */
final class MailSigns {
    private static final String ASKS = "asks";
    private static final List<String> ANSWERS =
            List.of(Answer.GRANTED, Answer.REFUSED, Answer.FINAL, Answer.LACK, Answer.RECEIPT);
    /** A step of votes, in tenths of a weight. */
    private static final int STEP = 40;

    private static final int STEP_OF_FORGERY = 60;
    private static final int STEP_OF_STATUS = 100;
    private static final int MOST_STEPS = 6;

    private final Traits words;
    private final List<Ask> asks;
    private final Answer answer;
    private final Claims claims;

    MailSigns(Traits words, List<Ask> asks, Answer answer, Claims claims) {
        this.words = words;
        this.asks = asks;
        this.answer = answer;
        this.claims = claims;
    }

    /** How many different words the mail has. */
    int words() {
        return words.places().size();
    }

    /** @param replies in tenths of a weight, what speaks for an answer */
    Traits ofKind(Votes kind, Votes phishing, int replies) {
        Traits traits = words.copy();
        traits.sign(ASKS, asks.size(), 3);
        ANSWERS.forEach(family -> traits.sign(family, answer.count(family), 2));
        addClaims(traits);
        traits.sign("reply", steps(replies), MOST_STEPS);
        for (String party : List.of("amazon", "foreign")) {
            traits.sign(party, steps(kind.score(party)), MOST_STEPS);
        }
        phishing.ranked().forEach(sign -> traits.sign("forged-" + sign.value(), 1 + sign.score() / STEP_OF_FORGERY, 3));
        return traits;
    }

    Traits ofOutcome(Votes outcome) {
        Traits traits = words.copy();
        addAsks(traits, 4);
        asks.forEach(ask -> traits.sign("asks-" + ask.topic().word()));
        ANSWERS.forEach(family -> traits.sign(family, answer.count(family), 2));
        traits.sign(Answer.NEED, answer.count(Answer.NEED), 2);
        for (String wanted : List.of("paper", "explanation")) {
            traits.sign("wanted-" + wanted, (int) answer.wanted(wanted), 2);
        }
        traits.sign("for-good", answer.refusesForGood() ? 1 : 0, 1);
        addClaims(traits);
        outcome.ranked().forEach(vote -> traits.sign("wants-" + vote.value()));
        return traits;
    }

    /** @param kind of the mail, with the outcome of a reply */
    Traits ofStatus(Votes status, Votes open, Level level, boolean isTimed, String kind) {
        Traits traits = words.copy();
        addAsks(traits, 2);
        ANSWERS.forEach(family -> traits.sign(family, answer.count(family), 1));
        addClaims(traits);
        claims.all().stream()
                .min(Comparator.comparingInt(claim -> claim.evidence().range().start()))
                .ifPresent(claim -> traits.sign("first-" + claim.act() + claim.thing() + claim.mood()));
        status.ranked().forEach(vote -> traits.sign("is-" + vote.value(), 1 + vote.score() / STEP_OF_STATUS, 3));
        open.ranked().forEach(vote -> traits.sign("may-" + vote.value(), 1 + vote.score() / STEP_OF_STATUS, 3));
        traits.sign("level-" + level);
        traits.sign("timed", isTimed ? 1 : 0, 1);
        traits.sign("kind-" + kind);
        return traits;
    }

    /** What a mail is, as a sign of its status. */
    static String kind(String kind, Optional<String> outcome) {
        return kind + outcome.map(word -> "-" + word).orElse("");
    }

    private void addAsks(Traits traits, int most) {
        traits.sign(ASKS, asks.size(), most);
        traits.sign("no-asks", asks.isEmpty() ? 1 : 0, 1);
    }

    private void addClaims(Traits traits) {
        for (Claims.Claim claim : claims.all()) {
            traits.sign(claim.act() + claim.mood());
            traits.sign(claim.act() + claim.thing() + claim.mood());
        }
    }

    private static int steps(int score) {
        return (Math.max(0, score) + STEP - 1) / STEP;
    }
}
