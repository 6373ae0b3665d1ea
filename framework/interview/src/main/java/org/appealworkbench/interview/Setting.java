package org.appealworkbench.interview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;

/** Everything about a case that is no answer: where, when, in which language. */
record Setting(
        CaseFile caseFile,
        Notice notice,
        AccountHealth health,
        Policy policy,
        LocalDate today,
        String marketplace,
        Optional<AnswerFault> marketplaceFault) {

    private static final String UNKNOWN_MARKETPLACE = "";
    private static final String ENGLISH = "en";
    private static final AnswerPath PLACE = AnswerPath.of("marketplaces");

    static Setting of(CaseFile caseFile, Notice notice, AccountHealth health, Policy policy, LocalDate today) {
        Optional<String> named = caseFile.marketplace();
        Optional<AnswerFault> fault = Optional.empty();
        if (named.isEmpty()) {
            fault = Optional.of(fault(AnswerFault.Kind.MISSING, Message.of("answer.missing")));
        } else if (policy.marketplace(named.get()).isEmpty()) {
            Message message = Message.of("answer.invalid.marketplace").with("given", Given.shortened(named.get()));
            fault = Optional.of(fault(AnswerFault.Kind.INVALID, message));
        }
        return new Setting(
                caseFile,
                notice,
                health,
                policy,
                caseFile.today().orElse(today),
                named.orElse(UNKNOWN_MARKETPLACE),
                fault);
    }

    private static AnswerFault fault(AnswerFault.Kind kind, Message message) {
        return new AnswerFault(kind, PLACE, message.with("question", Message.of("case.marketplaces.label")));
    }

    Optional<Marketplace> market() {
        return policy.marketplace(marketplace);
    }

    /** UTC where no marketplace is known: some zone is needed to compare a day with a moment. */
    ZoneId zone() {
        return market().map(Marketplace::zone).orElse(ZoneOffset.UTC);
    }

    String letterLanguage() {
        return caseFile.letterLanguage()
                .or(() -> market().flatMap(market -> market.languages().stream().findFirst()))
                .orElse(ENGLISH);
    }
}
