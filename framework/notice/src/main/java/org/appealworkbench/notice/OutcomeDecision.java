package org.appealworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Evidence;
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
    /** In tenths of a weight. */
    private static final int LEAST = 40;

    private static final Set<AskTopic> OF_A_PLAN =
            Set.of(AskTopic.ROOT_CAUSE, AskTopic.CORRECTIVE, AskTopic.PREVENTIVE);
    private static final Set<AskTopic> OF_PAPERS = Set.of(AskTopic.DOCUMENT, AskTopic.IDENTITY);

    private final Votes outcome;
    private final Votes turn;
    private final StatusDecision status;
    private final Claims claims;
    private final Answer answer;
    private final List<Ask> asks;

    OutcomeDecision(Votes outcome, Votes turn, StatusDecision status, Claims claims, Answer answer, List<Ask> asks) {
        this.outcome = outcome;
        this.turn = turn;
        this.status = status;
        this.claims = claims;
        this.answer = answer;
        this.asks = asks;
    }

    Decision decide() {
        int demand = 2 * asks.size() + answer.count(Answer.NEED) + answer.count(Answer.LACK);
        int granted = (claims.any(Claims.RESTORED, Claims.Mood.TOLD) ? 3 : 0) + 2 * answer.count(Answer.GRANTED);
        boolean denied = claims.any(Claims.RESTORED, Claims.Mood.DENIED);
        int refused = 2 * answer.count(Answer.REFUSED) + (answer.refusesForGood() ? 3 : denied ? 1 : 0);
        int last = answer.count(Answer.FINAL);
        if (granted > 0 && granted > refused && (demand < granted + 2 || asks.size() < 2 && !denied)) {
            return accepted();
        }
        boolean wants = asks.size() > 1 || asks.size() + answer.count(Answer.NEED) > 1;
        if (last > 0 && !wants) {
            return decision(MailClass.FINAL, FINAL, denied(), answer.evidence(Answer.FINAL));
        }
        if (refused > 1 && !wants) {
            return decision(MailClass.REJECTED, REJECTED, denied(), answer.evidence(Answer.REFUSED));
        }
        int receipts = answer.count(Answer.RECEIPT);
        if (receipts > 0
                && receipts + 1 >= demand
                && asks.size() < 2
                && (asks.isEmpty() || answer.count(Answer.LACK) == 0)) {
            return new Decision(
                    MailKind.REPLY,
                    MailClass.ACKNOWLEDGEMENT,
                    state(),
                    Optional.empty(),
                    answer.evidence(Answer.RECEIPT));
        }
        if (demand > 0) {
            return wantsPapers()
                    ? decision(MailClass.DOCUMENTS_REQUESTED, DOCUMENTS, state(), answer.evidence(Answer.NEED))
                    : decision(MailClass.MORE_INFORMATION, MORE_INFO, state(), answer.evidence(Answer.LACK));
        }
        if (denied || claims.any(Claims.CLOSED, Claims.Mood.TOLD)) {
            return decision(MailClass.REJECTED, REJECTED, denied(), answer.evidence(Answer.REFUSED));
        }
        return new Decision(MailKind.REPLY, MailClass.REPLY, state(), Optional.empty(), List.of());
    }

    private Decision accepted() {
        Decision accepted =
                decision(MailClass.ACCEPTED, ACCEPTED, status.ofEnd("reactivated"), answer.evidence(Answer.GRANTED));
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
            long explanations = answer.wanted("explanation")
                    + asks.stream().filter(ask -> endsAsQuestion(ask.text())).count();
            return answer.wanted("paper") > explanations
                    || explanations == 0 && outcome.score(DOCUMENTS) > outcome.score(MORE_INFO);
        }
        return papers > plan && papers * 2 >= asks.size();
    }

    private static boolean endsAsQuestion(String ask) {
        return ask.endsWith("?") || ask.endsWith("\uFF1F");
    }

    private Decision decision(MailClass mailClass, String word, Optional<String> state, List<Evidence> grounds) {
        return new Decision(MailKind.REPLY, mailClass, state, Optional.of(word), grounds);
    }

    private Optional<String> denied() {
        return status.ofEnd(status.isOfListing() ? "listing-removed" : "denied");
    }

    private Optional<String> state() {
        return status.ofReply();
    }
}
