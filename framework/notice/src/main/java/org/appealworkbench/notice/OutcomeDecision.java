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

    /** What rules count beside a model whose parts are one in all. */
    private static final double OF_RULES = 0.1;

    private final Findings found;
    private final Votes outcome;
    private final StatusDecision status;
    private final Claims claims;
    private final Answer answer;
    private final List<Ask> asks;

    OutcomeDecision(Findings found, StatusDecision status) {
        this.found = found;
        this.outcome = found.votes(SignalSet.OUTCOME);
        this.status = status;
        this.claims = found.claims();
        this.answer = found.answer();
        this.asks = found.asks();
    }

    /** By rules and by the words of the mail. */
    Decision decide() {
        Weighed weighed = found.weighed(ruled(), OF_RULES, SignalSet.OUTCOME_TRAITS, found.ofOutcome());
        Decision decision =
                switch (weighed.value()) {
                    case ACCEPTED -> accepted();
                    case FINAL -> decision(MailClass.FINAL, FINAL, denied(FINAL), answer.evidence(Answer.FINAL));
                    case REJECTED ->
                        decision(MailClass.REJECTED, REJECTED, denied(REJECTED), answer.evidence(Answer.REFUSED));
                    case DOCUMENTS ->
                        decision(
                                MailClass.DOCUMENTS_REQUESTED,
                                DOCUMENTS,
                                state(Optional.of(DOCUMENTS)),
                                answer.evidence(Answer.NEED));
                    case MORE_INFO ->
                        decision(
                                MailClass.MORE_INFORMATION,
                                MORE_INFO,
                                state(Optional.of(MORE_INFO)),
                                answer.evidence(Answer.LACK));
                    default -> none();
                };
        return decision.because(Decision.both(decision.grounds(), weighed.evidence()));
    }

    private Decision none() {
        List<Evidence> receipts = answer.evidence(Answer.RECEIPT);
        return new Decision(
                MailKind.REPLY,
                receipts.isEmpty() ? MailClass.REPLY : MailClass.ACKNOWLEDGEMENT,
                state(Optional.empty()),
                Optional.empty(),
                receipts);
    }

    String ruled() {
        int demand = 2 * asks.size() + answer.count(Answer.NEED) + answer.count(Answer.LACK);
        int granted = (claims.any(Claims.RESTORED, Claims.Mood.TOLD) ? 3 : 0) + 2 * answer.count(Answer.GRANTED);
        boolean denied = claims.any(Claims.RESTORED, Claims.Mood.DENIED);
        int refused = 2 * answer.count(Answer.REFUSED) + (answer.refusesForGood() ? 3 : denied ? 1 : 0);
        if (granted > 0 && granted > refused && (demand < granted + 2 || asks.size() < 2 && !denied)) {
            return ACCEPTED;
        }
        boolean wants = asks.size() > 1 || asks.size() + answer.count(Answer.NEED) > 1;
        if (answer.count(Answer.FINAL) > 0 && !wants) {
            return FINAL;
        }
        if (refused > 1 && !wants) {
            return REJECTED;
        }
        int receipts = answer.count(Answer.RECEIPT);
        if (receipts > 0
                && receipts + 1 >= demand
                && asks.size() < 2
                && (asks.isEmpty() || answer.count(Answer.LACK) == 0)) {
            return Weighed.NONE;
        }
        if (demand > 0) {
            return wantsPapers() ? DOCUMENTS : MORE_INFO;
        }
        return denied || claims.any(Claims.CLOSED, Claims.Mood.TOLD) ? REJECTED : Weighed.NONE;
    }

    private Decision accepted() {
        Decision accepted =
                decision(MailClass.ACCEPTED, ACCEPTED, status.ofAccepted(), answer.evidence(Answer.GRANTED));
        Votes turn = found.votes(SignalSet.TURN);
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

    private Optional<String> denied(String word) {
        return status.ofReply(status.isOfListing() ? StatusDecision.LISTING_REMOVED : "denied", Optional.of(word));
    }

    private Optional<String> state(Optional<String> word) {
        return status.ofReply(status.ruledOfDemand(), word);
    }
}
