package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
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

    /** What a claim counts, beside the votes of patterns. */
    private static final int OF_CLAIM = 150;

    private static final int OF_THREAT = 100;
    private static final int OF_CHECK = 60;

    private final Votes votes;
    private final Votes open;
    private final Claims claims;
    private final List<Ask> asks;
    private final Level level;
    private final boolean isTimed;

    /** @param isTimed whether the mail sets a time to answer */
    StatusDecision(Votes votes, Votes open, Claims claims, List<Ask> asks, Level level, boolean isTimed) {
        this.votes = votes;
        this.open = open;
        this.claims = claims;
        this.asks = asks;
        this.level = level;
        this.isTimed = isTimed;
    }

    Decision ofNotice() {
        if (isOfAnOrder()) {
            return new Decision(
                    MailKind.NOTICE, MailClass.NOTICE, Optional.empty(), Optional.empty(), votes.evidence(AT_RISK));
        }
        String best = implied();
        int most = LEAST - 1;
        for (String status : List.of(DEACTIVATED, LISTING_REMOVED, AT_RISK, WARNING)) {
            int score = score(status);
            if (score > most) {
                most = score;
                best = status;
            }
        }
        List<Evidence> grounds = Decision.both(votes.evidence(best), open.evidence(best));
        return new Decision(MailKind.NOTICE, mailClass(best), Optional.of(best), Optional.empty(), grounds);
    }

    private int score(String status) {
        int score = votes.score(status) + open.score(status);
        boolean closed = isTold(Claims.ACCOUNT);
        boolean removed = isTold(Claims.LISTING) || isTold("") && votes.score("listing") > votes.score("account");
        boolean threat = claims.any(Claims.CLOSED, Claims.ACCOUNT, Claims.Mood.OPEN);
        return switch (status) {
            case DEACTIVATED -> (closed ? score : score / 2) + (closed ? OF_CLAIM : 0);
            case LISTING_REMOVED -> (removed && !closed ? score : score / 4) + (removed && !closed ? OF_CLAIM : 0);
            case AT_RISK ->
                score
                        + (threat && (isTimed || !asks.isEmpty()) ? OF_THREAT : 0)
                        + (isTimed && !closed && !removed && claims.any(Claims.CLOSED, Claims.Mood.OPEN) ? OF_CHECK : 0)
                        + (isChecked(closed || removed) ? OF_CHECK : 0);
            default ->
                score
                        + (claims.any(Claims.CLOSED, Claims.Mood.OPEN) ? OF_THREAT / 2 : 0)
                        + (claims.any(Claims.CLOSED, Claims.Mood.DENIED) ? OF_THREAT : 0);
        };
    }

    /** Told as done, and not spoken of before as of a thing to come. */
    private boolean isTold(String thing) {
        return claims.any(Claims.CLOSED, thing, Claims.Mood.TOLD)
                && claims.first(Claims.CLOSED, thing)
                        .filter(mood -> mood == Claims.Mood.OPEN)
                        .isEmpty();
    }

    /** Money is held or papers are wanted while everything else goes on. */
    private boolean isChecked(boolean isClosed) {
        return !isClosed
                && !asks.isEmpty()
                && (level == Level.CHECKED || claims.any(Claims.CLOSED, Claims.FUNDS, Claims.Mood.TOLD));
    }

    private boolean isOfAnOrder() {
        return level == Level.ORDER
                && !claims.any(Claims.CLOSED, Claims.ACCOUNT, Claims.Mood.TOLD)
                && !claims.any(Claims.CLOSED, Claims.LISTING, Claims.Mood.TOLD);
    }

    private String implied() {
        if (votes.score("listing") > votes.score("account")) {
            return asks.isEmpty() ? WARNING : LISTING_REMOVED;
        }
        return asks.isEmpty() ? WARNING : DEACTIVATED;
    }

    /** Of a demand or a receipt: the account is closed unless only listings are spoken of. */
    Optional<String> ofReply() {
        if (isOfAnOrder()) {
            return Optional.empty();
        }
        return Optional.of(isOfListing() ? LISTING_REMOVED : isAtRisk() ? AT_RISK : DEACTIVATED);
    }

    /** Of an end, whichever: a claim of a buyer leaves the account as it is. */
    Optional<String> ofEnd(String status) {
        return isOfAnOrder() ? Optional.empty() : Optional.of(status);
    }

    private boolean isAtRisk() {
        return !isTold(Claims.ACCOUNT) && votes.score(AT_RISK) > votes.score(DEACTIVATED) && !asks.isEmpty();
    }

    /** Where a listing was taken down in words, or where nothing but listings is named in a matter of single products. */
    boolean isOfListing() {
        long account = claims.count(Claims.ACCOUNT);
        return switch (level) {
            case PRODUCT -> claims.count(Claims.LISTING) > account || account == 0 && votes.score("listing") > 0;
            case EITHER -> claims.count(Claims.LISTING) > account;
            default -> false;
        };
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
