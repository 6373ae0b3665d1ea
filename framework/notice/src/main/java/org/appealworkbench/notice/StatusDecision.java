package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;

/** What a mail says about the account, or what follows from it where it says nothing in words. */
final class StatusDecision {
    private static final String DEACTIVATED = "deactivated";
    private static final String LISTING_REMOVED = "listing-removed";
    private static final String AT_RISK = "at-risk";
    private static final String WARNING = "warning";
    /** In tenths of a weight. */
    private static final int LEAST = 30;

    private static final int OF_ACCOUNT = 70;
    /** What a claim counts, beside the votes of patterns. */
    private static final int OF_CLAIM = 150;

    private static final int OF_THREAT = 100;
    /** A claim is about an order, whatever the account is. */
    private static final Set<String> OF_AN_ORDER = Set.of("a-to-z");

    private final Votes votes;
    private final Votes open;
    private final Claims claims;
    private final List<Ask> asks;
    private final String cause;
    private final boolean isTimed;

    /** @param isTimed whether the mail sets a time to answer */
    StatusDecision(Votes votes, Votes open, Claims claims, List<Ask> asks, String cause, boolean isTimed) {
        this.votes = votes;
        this.open = open;
        this.claims = claims;
        this.asks = asks;
        this.cause = cause;
        this.isTimed = isTimed;
    }

    Decision ofNotice() {
        if (OF_AN_ORDER.contains(cause) && !isTold(Claims.ACCOUNT) && !isTold(Claims.LISTING)) {
            return new Decision(
                    MailKind.NOTICE, MailClass.NOTICE, Optional.empty(), Optional.empty(), votes.evidence(AT_RISK));
        }
        String best = implied().orElse("");
        int most = LEAST - 1;
        for (String status : List.of(DEACTIVATED, LISTING_REMOVED, AT_RISK, WARNING)) {
            int score = score(status);
            if (score > most) {
                most = score;
                best = status;
            }
        }
        List<Evidence> grounds = Decision.both(votes.evidence(best), open.evidence(best));
        return new Decision(
                MailKind.NOTICE,
                mailClass(best),
                Optional.of(best).filter(word -> !word.isEmpty()),
                Optional.empty(),
                grounds);
    }

    private int score(String status) {
        int score = votes.score(status) + open.score(status);
        boolean closed = isTold(Claims.ACCOUNT);
        boolean removed = isTold(Claims.LISTING);
        boolean threat = claims.any(Claims.CLOSED, Claims.ACCOUNT, Claims.Mood.OPEN);
        return switch (status) {
            case DEACTIVATED -> (closed ? score : score / 2) + (closed ? OF_CLAIM : 0);
            case LISTING_REMOVED -> (removed && !closed ? score : score / 4) + (removed && !closed ? OF_CLAIM : 0);
            case AT_RISK -> score + (threat && (isTimed || !asks.isEmpty()) ? OF_THREAT : 0);
            default ->
                score
                        + (claims.any(Claims.CLOSED, Claims.Mood.OPEN) ? OF_THREAT / 2 : 0)
                        + (claims.any(Claims.CLOSED, Claims.Mood.DENIED) ? OF_THREAT : 0);
        };
    }

    private boolean isTold(String thing) {
        return claims.any(Claims.CLOSED, thing, Claims.Mood.TOLD);
    }

    private Optional<String> implied() {
        if (OF_AN_ORDER.contains(cause)) {
            return Optional.empty();
        }
        if (votes.score("listing") > votes.score("account")) {
            return Optional.of(asks.isEmpty() ? WARNING : LISTING_REMOVED);
        }
        return Optional.of(asks.isEmpty() ? WARNING : DEACTIVATED);
    }

    /** Of a demand or a receipt: the account is closed unless only listings are spoken of. */
    Optional<String> ofReply() {
        if (OF_AN_ORDER.contains(cause)) {
            return Optional.empty();
        }
        return Optional.of(isOfListing() ? LISTING_REMOVED : isAtRisk() ? AT_RISK : DEACTIVATED);
    }

    private boolean isAtRisk() {
        return !isTold(Claims.ACCOUNT) && votes.score(AT_RISK) > votes.score(DEACTIVATED);
    }

    /** Only where a listing was taken down in words; that a reply names an ASIN says nothing about the account. */
    boolean isOfListing() {
        return claims.count(Claims.LISTING) > claims.count(Claims.ACCOUNT);
    }

    private static MailClass mailClass(String status) {
        return switch (status) {
            case DEACTIVATED -> MailClass.ACCOUNT_DEACTIVATED;
            case LISTING_REMOVED -> MailClass.LISTING_REMOVED;
            case AT_RISK -> MailClass.AT_RISK;
            case WARNING -> MailClass.WARNING;
            default -> MailClass.NOTICE;
        };
    }
}
