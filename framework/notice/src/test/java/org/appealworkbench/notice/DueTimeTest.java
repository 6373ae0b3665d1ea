package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.policy.WaitingTime;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.NoticePatterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mails take the time to act of a type's table. */
class DueTimeTest {
    private static final String TIME = "poa-after-suspension";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have read your plan of action once more and decided not to reinstate your account.",
                "We have finished the review of your appeal. The decision is final and we will not answer further mails.",
                "您提交的申诉已审核。我们决定不恢复您的账户。",
            })
    void aRefusalThatNamesNoCauseTakesNoTimeFromATable(String text) {
        MailReading reading = read(text);

        assertThat(reading.outcome().orElseThrow()).isIn("rejected", "final");
        assertThat(reading.due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have read your plan of action. Your late shipment rate is still 7.1% and we decided not to reinstate your account.",
                "Your account has been deactivated since your late shipment rate is 7.1%. Send us a plan of action.",
                "We received your plan of action. It does not have enough information. Please send the root cause.",
            })
    void aRefusalOfAKnownCauseAndEveryDemandTakeIt(String text) {
        assertThat(read(text).due().orElseThrow().words()).isEqualTo("17 days");
    }

    @ParameterizedTest
    @ValueSource(strings = "We decided not to reinstate your account. Please send your appeal within 30 days.")
    void whatTheMailItselfSaysHoldsInAnyCase(String text) {
        assertThat(read(text).due().orElseThrow().words()).isEqualTo("within 30 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you do not send a successful appeal within 90 days, your inventory in our fulfillment centers may be destroyed.",
                "If we do not hear from you within 30 days, we may withhold your funds permanently.",
                "Wenn Sie nicht innerhalb von 90 Tagen Einspruch einlegen, kann Ihr Lagerbestand vernichtet werden.",
                "如果 90 天内未收到有效申诉，存放在运营中心的库存可能被销毁。",
            })
    void theTimeUntilStockOrFundsAreLostIsNoTimeToAct(String text) {
        assertThat(read("Your account is deactivated. " + text).notice().deadline())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you do not answer within 72 hours, your account may be deactivated and your inventory destroyed.",
                "Please answer within 72 hours. Your inventory stays in our centers.",
            })
    void theTimeUntilTheAccountIsLostIsOne(String text) {
        assertThat(read(text).notice().deadline().orElseThrow().text()).isEqualTo("within 72 hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your invoices of 3 May arrived. They are incomplete: send all pages by 20 May. Funds may be held for 90 days.",
                "Your account is deactivated: your late shipment rate of the last 30 days was 7.1%. Please send us a plan of action by 20 May. A review takes 5 business days.",
            })
    void ofSeveralTimesTheOneToActIsTaken(String text) {
        assertThat(read(text).notice().deadline().orElseThrow().text()).isEqualTo("by 20 May");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have reviewed your appeal and reinstated your account. Your listings will be back within 24 hours.",
                "Thank you for your appeal, it has reached us. You will hear from us within 2 business days.",
            })
    void afterAnAcceptanceAndAReceiptNothingIsToBeDoneInTime(String text) {
        assertThat(read(text).notice().deadline()).isEmpty();
    }

    @Test
    void whatAnAcceptanceIsBoundToIsToBeDoneInTime() {
        MailReading reading = read(
                "We have accepted your appeal and your listing is active again. Please correct the title of the page"
                        + " within 14 days, otherwise the listing will be removed a second time.");

        assertThat(reading.outcome()).contains("accepted");
        assertThat(reading.notice().deadline().orElseThrow().text()).isEqualTo("within 14 days");
        assertThat(reading.notice().asks()).isNotEmpty();
    }

    private static MailReading read(String text) {
        return new SignalMailExaminer()
                .examine(
                        ReceivedMail.ofText(text, Optional.empty()),
                        List.of(type("late-shipment"), type("general-appeal")),
                        List.of(),
                        policy());
    }

    private static AppealType type(String id) {
        return new AppealType(
                AppealTypeId.of(id),
                "1.0.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(TIME),
                List.of(),
                Map.of(),
                Messages.NONE,
                id);
    }

    private static Policy policy() {
        Policy plain = PolicyNotices.policy(PolicyNotices.patterns());
        Dated dated = new Dated(Optional.empty(), Optional.empty(), List.of(), "a notice", "notice");
        WaitingTime time = new WaitingTime(TIME, List.of(new WaitingTime.Variant(17, "days", dated)));
        return new Policy(
                plain.version(),
                plain.marketplaces(),
                plain.metrics(),
                Map.of(TIME, time),
                Map.of(),
                List.of(),
                List.of(),
                plain.notices(),
                plain.signals(),
                "",
                Set.of(),
                Messages.NONE,
                "digest");
    }
}
