package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.type.AskTopic;

/** What Amazon answered: an acceptance, a refusal, the end, or a further demand. */
final class OutcomeDecision {
    private static final String ACCEPTED = "accepted";
    private static final String REJECTED = "rejected";
    private static final String FINAL = "final";
    private static final String MORE_INFO = "more-info";
    private static final String DOCUMENTS = "documents-requested";
    private static final String ACKNOWLEDGED = "acknowledged";
    /** In tenths of a weight. */
    private static final int LEAST = 40;

    private static final int OF_ASKS = 40;
    private static final int OF_CLAIM = 100;
    private static final Set<AskTopic> OF_A_PLAN =
            Set.of(AskTopic.ROOT_CAUSE, AskTopic.CORRECTIVE, AskTopic.PREVENTIVE);
    private static final Set<AskTopic> OF_PAPERS = Set.of(AskTopic.DOCUMENT, AskTopic.IDENTITY, AskTopic.EVIDENCE);

    private final Votes outcome;
    private final Votes turn;
    private final StatusDecision status;
    private final Claims claims;
    private final List<Ask> asks;

    OutcomeDecision(Votes outcome, Votes turn, StatusDecision status, Claims claims, List<Ask> asks) {
        this.outcome = outcome;
        this.turn = turn;
        this.status = status;
        this.claims = claims;
        this.asks = asks;
    }

    Decision decide() {
        boolean restored = claims.any(Claims.RESTORED, Claims.Mood.TOLD);
        boolean refused = claims.any(Claims.RESTORED, Claims.Mood.DENIED) && asks.isEmpty();
        int accepted = outcome.score(ACCEPTED) + (restored ? OF_CLAIM : 0);
        int rejected = outcome.score(REJECTED) + (refused ? OF_CLAIM : 0);
        int last = outcome.score(FINAL);
        int papers = outcome.score(DOCUMENTS);
        int more = Math.max(outcome.score(MORE_INFO), papers)
                + (asks.isEmpty() ? 0 : asks.size() > 1 ? OF_ASKS * 2 : OF_ASKS);
        if (accepted >= LEAST && accepted > rejected && accepted >= more) {
            return accepted();
        }
        if (last >= LEAST && rejected + last >= more && (rejected > 0 || asks.isEmpty())) {
            return decision(MailClass.FINAL, FINAL, denied());
        }
        if (rejected >= LEAST && rejected > more) {
            return decision(MailClass.REJECTED, REJECTED, denied());
        }
        if (asks.isEmpty() && outcome.score(ACKNOWLEDGED) >= LEAST && outcome.score(ACKNOWLEDGED) >= more) {
            return new Decision(
                    MailKind.REPLY,
                    MailClass.ACKNOWLEDGEMENT,
                    state(),
                    Optional.empty(),
                    outcome.evidence(ACKNOWLEDGED));
        }
        if (more >= LEAST) {
            return wantsPapers()
                    ? decision(MailClass.DOCUMENTS_REQUESTED, DOCUMENTS, state())
                    : decision(MailClass.MORE_INFORMATION, MORE_INFO, state());
        }
        return new Decision(MailKind.REPLY, MailClass.REPLY, state(), Optional.empty(), List.of());
    }

    private Decision accepted() {
        Decision accepted = decision(MailClass.ACCEPTED, ACCEPTED, Optional.of("reactivated"));
        if (turn.score("partial") >= LEAST) {
            return accepted.as(MailClass.PARTIAL);
        }
        return turn.score("reserve") >= LEAST ? accepted.as(MailClass.ACCEPTED_WITH_RESERVE) : accepted;
    }

    private boolean wantsPapers() {
        long plan = asks.stream().filter(ask -> OF_A_PLAN.contains(ask.topic())).count();
        long papers =
                asks.stream().filter(ask -> OF_PAPERS.contains(ask.topic())).count();
        if (plan == 0 && papers == 0) {
            return outcome.score(DOCUMENTS) > outcome.score(MORE_INFO);
        }
        return papers > plan && papers * 2 > asks.size();
    }

    private Decision decision(MailClass mailClass, String word, Optional<String> state) {
        return new Decision(MailKind.REPLY, mailClass, state, Optional.of(word), outcome.evidence(word));
    }

    private Optional<String> denied() {
        return Optional.of(status.isOfListing() ? "listing-removed" : "denied");
    }

    private Optional<String> state() {
        return status.ofReply();
    }
}
