package org.appealworkbench.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.notice.Due;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.policy.WaitingTime;
import org.appealworkbench.api.type.AppealType;

/** The time to act: from the mail, else from the first dated time of the type that fits the class of mail. */
final class DueTime {
    private static final Set<MailClass> WITHOUT = Set.of(
            MailClass.ACCEPTED,
            MailClass.ACCEPTED_WITH_RESERVE,
            MailClass.PARTIAL,
            MailClass.FINAL,
            MailClass.WARNING,
            MailClass.ACKNOWLEDGEMENT,
            MailClass.NOT_FROM_AMAZON,
            MailClass.PHISHING);
    private static final Set<String> REFUSALS = Set.of("rejected", "final");
    private static final int HOURS_OF_A_DAY = 24;

    private DueTime() {}

    /** @param cause what the mail is about, or {@code other} */
    static Optional<Due> of(
            Notice notice,
            Decision decision,
            String cause,
            Optional<AppealType> type,
            List<String> marketplaces,
            Policy policy) {
        Optional<String> zone = marketplaces.stream()
                .findFirst()
                .flatMap(policy::marketplace)
                .map(Marketplace::zone)
                .map(Object::toString);
        Optional<Due> stated = notice.deadline()
                .map(deadline -> new Due(deadline.text(), deadline.date(), new Origin.Notice(deadline.range()), zone));
        MailClass mailClass = decision.mailClass();
        if (stated.isPresent() || WITHOUT.contains(mailClass) || tellsNothing(decision, cause)) {
            return stated;
        }
        return type.flatMap(one -> one.deadlines().stream()
                        .filter(id -> fits(id, mailClass))
                        .findFirst())
                .flatMap(id -> Optional.ofNullable(policy.waitingTimes().get(id)))
                .flatMap(time -> ofTable(time, notice.received(), marketplaces, zone));
    }

    /** The times of a table are those of one matter; nobody knows how long an appeal against a bare no, or what nothing is said about, may take. */
    private static boolean tellsNothing(Decision decision, String cause) {
        boolean isBareNo = decision.outcome().filter(REFUSALS::contains).isPresent();
        return cause.equals(CauseRanking.OTHER) && (isBareNo || decision.mailClass() == MailClass.NOTICE);
    }

    /** The ids say what they are for; times that are not the seller's own are no deadline. */
    private static boolean fits(String id, MailClass mailClass) {
        return mailClass == MailClass.AT_RISK
                ? id.equals("at-risk-response")
                : id.startsWith("poa-") || id.endsWith("-appeal") || id.endsWith("-information-request");
    }

    private static Optional<Due> ofTable(
            WaitingTime time, Optional<LocalDate> received, List<String> marketplaces, Optional<String> zone) {
        String market = marketplaces.isEmpty() ? "" : marketplaces.get(0);
        return time.variants().stream()
                .filter(variant -> received.map(day -> variant.dated().holds(day, market))
                        .orElse(variant.dated().until().isEmpty()))
                .findFirst()
                .map(variant -> new Due(
                        variant.amount() + " " + variant.unit(),
                        received.flatMap(day -> lastDay(day, variant)),
                        new Origin.Policy(time.id(), variant.dated().source()),
                        zone));
    }

    private static Optional<LocalDate> lastDay(LocalDate received, WaitingTime.Variant variant) {
        return switch (variant.unit()) {
            case "hours" -> Optional.of(received.plusDays((variant.amount() + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY));
            case "days" -> Optional.of(received.plusDays(variant.amount()));
            case "months" -> Optional.of(received.plusMonths(variant.amount()));
            default -> Optional.empty();
        };
    }
}
