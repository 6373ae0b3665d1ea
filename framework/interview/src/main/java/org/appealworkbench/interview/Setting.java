package org.appealworkbench.interview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;

/** Everything about a case that is no answer: where, when, in which language. */
record Setting(
        CaseFile caseFile,
        Notice notice,
        AccountHealth health,
        Policy policy,
        LocalDate today,
        String marketplace,
        List<AnswerFault> faults) {

    private static final String UNKNOWN_MARKETPLACE = "";
    private static final String ENGLISH = "en";
    private static final AnswerPath PLACE = AnswerPath.of("marketplaces");
    private static final AnswerPath FORM = AnswerPath.of("form");

    static Setting of(
            AppealType type, CaseFile caseFile, Notice notice, AccountHealth health, Policy policy, LocalDate today) {
        List<AnswerFault> faults = new ArrayList<>(2);
        Optional<String> named = caseFile.marketplace();
        if (named.isEmpty()) {
            faults.add(fault(AnswerFault.Kind.MISSING, PLACE, Message.of("answer.missing")));
        }
        Stream.concat(named.stream(), caseFile.marketplaces().stream())
                .distinct()
                .filter(code -> policy.marketplace(code).isEmpty())
                .forEach(code -> faults.add(invalid(PLACE, "marketplace", code)));
        caseFile.form()
                .profile()
                .filter(profile -> policy.form(type, profile).isEmpty())
                .ifPresent(profile -> faults.add(invalid(FORM, "form", profile)));
        return new Setting(
                caseFile,
                notice,
                health,
                policy,
                caseFile.today().orElse(today),
                named.orElse(UNKNOWN_MARKETPLACE),
                List.copyOf(faults));
    }

    private static AnswerFault invalid(AnswerPath place, String what, String given) {
        Message message = Message.of("answer.invalid." + what).with("given", Given.shortened(given));
        return fault(AnswerFault.Kind.INVALID, place, message);
    }

    private static AnswerFault fault(AnswerFault.Kind kind, AnswerPath place, Message message) {
        return new AnswerFault(kind, place, message.with("question", Message.of("case." + place + ".label")));
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
