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
    static final String LISTING_REMOVED = "listing-removed";
    static final String REACTIVATED = "reactivated";
    private static final String AT_RISK = "at-risk";
    private static final String WARNING = "warning";
    private static final List<String> STATES = List.of(DEACTIVATED, LISTING_REMOVED, AT_RISK, WARNING);
    /** In tenths of a weight. */
    private static final int LEAST = 30;

    /** So few words tell nothing of the account where no sign does. */
    private static final int FEWEST = 4;

    /** What a claim counts, beside the votes of patterns. */
    private static final int OF_CLAIM = 150;

    private static final int OF_THREAT = 100;
    private static final int OF_CHECK = 60;

    /** What rules count beside a model whose parts are one in all. */
    private static final double OF_RULES = 0.2;

    private final Findings found;
    private final Votes votes;
    private final Votes open;
    private final Claims claims;
    private final List<Ask> asks;
    private final Level level;
    private final boolean isTimed;

    StatusDecision(Findings found) {
        this.found = found;
        this.votes = Votes.of(found.signals().groups(SignalSet.STATUS), found.text(), found.passages()::assertedAt);
        this.open = found.votes(SignalSet.STATUS_OPEN);
        this.claims = found.claims();
        this.asks = found.asks();
        this.level = found.level();
        this.isTimed = found.deadline().isPresent();
    }

    /** By rules and by the words of the mail; @param telling why it is a notice */
    Decision ofNotice(List<Evidence> telling) {
        Weighed weighed = weighed(isOfAnOrder() ? Weighed.NONE : ruledOfNotice(), MailKind.NOTICE, Optional.empty());
        String status = weighed.value();
        List<Evidence> grounds = Decision.both(votes.evidence(status), open.evidence(status));
        return new Decision(
                MailKind.NOTICE,
                mailClass(status),
                told(status),
                Optional.empty(),
                Decision.both(grounds, Decision.both(weighed.evidence(), telling)));
    }

    private Weighed weighed(String ruled, MailKind kind, Optional<String> outcome) {
        Traits traits = traits(MailSigns.kind(kind.word(), outcome));
        return saysNothing() && found.traits().words() < FEWEST
                ? new Weighed(Weighed.NONE, List.of())
                : found.weighed(ruled, OF_RULES, SignalSet.STATUS_TRAITS, traits);
    }

    private boolean saysNothing() {
        return asks.isEmpty()
                && claims.all().isEmpty()
                && STATES.stream().allMatch(status -> votes.score(status) + open.score(status) == 0);
    }

    /** @param kind as {@link MailSigns#kind} writes it */
    Traits traits(String kind) {
        return found.traits().ofStatus(votes, open, level, isTimed, kind);
    }

    private static Optional<String> told(String status) {
        return status.equals(Weighed.NONE) ? Optional.empty() : Optional.of(status);
    }

    String ruledOfNoticeAll() {
        return isOfAnOrder() ? Weighed.NONE : ruledOfNotice();
    }

    private String ruledOfNotice() {
        String best = implied();
        int most = LEAST - 1;
        for (String status : STATES) {
            int score = score(status);
            if (score > most) {
                most = score;
                best = status;
            }
        }
        return best;
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

    boolean isOfAnOrder() {
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
    String ruledOfDemand() {
        return isOfListing() ? LISTING_REMOVED : isAtRisk() ? AT_RISK : DEACTIVATED;
    }

    /** What was granted is open again; a claim of a buyer leaves the account as it is. */
    Optional<String> ofAccepted() {
        return isOfAnOrder() ? Optional.empty() : Optional.of(REACTIVATED);
    }

    /** By what rules say of it and by the words of the mail; a claim of a buyer leaves the account as it is. */
    Optional<String> ofReply(String ruled, Optional<String> outcome) {
        return told(weighed(isOfAnOrder() ? Weighed.NONE : ruled, MailKind.REPLY, outcome)
                .value());
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
