package org.appealworkbench.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.NoticePatterns;

/** The review of a case in which nothing stands but its rounds. */
final class SampleReview {

    private static final AppealTypeId TYPE = AppealTypeId.of("acme-refunds");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private SampleReview() {}

    static Review withRounds(Round... rounds) {
        return new Review(
                caseFile(List.of(rounds)),
                type(),
                policy(),
                Notice.NONE,
                interview(),
                List.of(),
                List.of(),
                List.of(),
                AccountHealth.NONE,
                Stage.READY);
    }

    static Round round(int number) {
        return new Round(
                number,
                Optional.of(TODAY.minusDays(30L - number)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseFile caseFile(List<Round> rounds) {
        return new CaseFile(
                CaseId.of("C-1"),
                TYPE,
                Optional.empty(),
                Optional.empty(),
                CaseState.PREPARING,
                Optional.of(TODAY),
                Optional.empty(),
                List.of("US"),
                FormChoice.NONE,
                Seller.UNKNOWN,
                Optional.empty(),
                Answers.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rounds,
                List.of());
    }

    private static AppealType type() {
        return new AppealType(
                TYPE,
                "1.0.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Messages.NONE,
                "");
    }

    private static Policy policy() {
        return new Policy(
                "1",
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                "",
                Set.of(),
                Messages.NONE,
                "");
    }

    private static Interview interview() {
        return new Interview(TYPE, Optional.empty(), List.of(), "en", "US", TODAY, Map.of(), List.of());
    }
}
