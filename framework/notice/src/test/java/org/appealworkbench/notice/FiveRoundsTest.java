package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Hypothesis;
import org.appealworkbench.api.notice.MailClass;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.PhishingVerdict;
import org.appealworkbench.api.notice.ReceivedMail;
import org.junit.jupiter.api.Test;

/** A correspondence of five rounds in which the question changes, comes again, and the account opens with a reserve. */
class FiveRoundsTest {
    private static final String NOTICE =
            "Your account was deactivated and the listings were taken down. The money stays where"
                    + " it is. Please ship all open orders.\n\nWhy did this happen?\nThe order defect rate stands at 2.78%, above the"
                    + " target of 1%.\n\nSend us a plan of action that explains:\n-- The root cause(s) of the A-to-z claims, the"
                    + " negative feedback and the service chargebacks\n-- What you have done to resolve them\n-- What you have done to"
                    + " prevent them from now on\n";
    private static final String FIRST_REPLY =
            "Your submission has been received. It does not have enough information to"
                    + " reactivate the account. Please send:\n-- Greater detail on the root cause(s) of complaints about unresponsive"
                    + " customer service.\n-- Greater detail on the actions you have taken to resolve such complaints.\n-- Greater"
                    + " detail on the steps you have taken to prevent them in future.\n";
    private static final String SECOND_REPLY =
            "Thank you for what you sent. However, a review of your account shows listings"
                    + " on detail pages that do not accurately describe your items or go against our Condition Guidelines. Respond with"
                    + " a plan of action that includes the following:\n1. Description of the issues that caused the complaints.\n2. The"
                    + " steps you have taken to resolve them.\n";
    private static final String FOURTH_REPLY =
            "We received your submission but do not have enough information to reactivate"
                    + " your account. Please send the following:\n-- Greater detail on evidence or examples that show that the account"
                    + " has complied with our policy.\n";
    private static final String FIFTH_REPLY =
            "Your Amazon account is now reactivated while still under review. A reserve in"
                    + " the amount of your gross sales of 14 days will apply for as long as that lasts.";

    @Test
    void theFirstNoticeIsAboutTheOrderDefectRate() {
        MailReading reading = read(NOTICE, List.of());

        assertThat(reading.mailClass()).isEqualTo(MailClass.ACCOUNT_DEACTIVATED);
        assertThat(cause(reading)).isEqualTo("order-defect-rate");
        assertThat(reading.notice().metric("order-defect-rate")).hasValueSatisfying(metric -> {
            assertThat(metric.valueText()).contains("2.78%");
            assertThat(metric.targetText().orElseThrow()).endsWith("1%");
        });
        assertThat(reading.notice().asks()).hasSize(3);
        assertThat(reading.notice().duties())
                .extracting(duty -> duty.text())
                .containsExactly("Please ship all open orders");
    }

    @Test
    void aReplyThatAsksForMoreIsANewRound() {
        MailReading reading = read(FIRST_REPLY, List.of(NOTICE));

        assertThat(reading.mailClass()).isEqualTo(MailClass.MORE_INFORMATION);
        assertThat(reading.outcome()).contains("more-info");
        assertThat(reading.notice().asks()).extracting(Ask::text).allMatch(text -> text.startsWith("Greater detail"));
    }

    @Test
    void aReplyAboutAnotherCauseIsReadByItsOwnWords() {
        MailReading reading = read(SECOND_REPLY, List.of(NOTICE, FIRST_REPLY));

        assertThat(reading.mailClass()).isEqualTo(MailClass.DRIFT);
        assertThat(cause(reading)).isEqualTo("item-condition");
    }

    @Test
    void theSameWordsAgainWantAnotherAnswerNotTheSameOne() {
        MailReading reading =
                read(SECOND_REPLY + "\nCase 16990472358\n", List.of(NOTICE, SECOND_REPLY + "\nCase 16990111111\n"));

        assertThat(reading.mailClass()).isEqualTo(MailClass.REPEAT);
        assertThat(reading.nextSteps().get(0).key()).isEqualTo("next.repeat");
    }

    @Test
    void aDemandThatNamesNoCauseIsNotGivenTheOldOne() {
        MailReading reading = read(FOURTH_REPLY, List.of(NOTICE, SECOND_REPLY));

        assertThat(cause(reading)).isEqualTo("other");
        assertThat(reading.notice().asks()).hasSize(1);
    }

    @Test
    void anAcceptanceWithAReserveStartsMonitoring() {
        MailReading reading = read(FIFTH_REPLY, List.of(NOTICE, FOURTH_REPLY));

        assertThat(reading.mailClass()).isEqualTo(MailClass.ACCEPTED_WITH_RESERVE);
        assertThat(reading.status()).contains("reactivated");
        assertThat(reading.due()).isEmpty();
    }

    @Test
    void aMailFromADomainThatOnlyLooksLikeAmazonsIsForged() {
        MailReading reading = new SignalMailExaminer()
                .examine(
                        ReceivedMail.ofText(
                                "Dear seller, please update your account information through our link.",
                                Optional.of("noreply@amazon-noreply00.com")),
                        List.of(),
                        List.of(),
                        PolicyNotices.policy(PolicyNotices.patterns()));

        assertThat(reading.mailClass()).isEqualTo(MailClass.PHISHING);
    }

    @Test
    void nothingIsEverCalledGenuine() {
        assertThat(read(NOTICE, List.of()).phishing().level()).isEqualTo(PhishingVerdict.Level.CANNOT_RULE_OUT);
        assertThat(PhishingVerdict.Level.values())
                .extracting(PhishingVerdict.Level::word)
                .doesNotContain("genuine");
    }

    private static String cause(MailReading reading) {
        return reading.causes().stream().findFirst().map(Hypothesis::category).orElse("");
    }

    static MailReading read(String text, List<String> earlier) {
        return new SignalMailExaminer()
                .examine(
                        ReceivedMail.ofText(text, Optional.empty()),
                        List.of(),
                        earlier,
                        PolicyNotices.policy(PolicyNotices.patterns()));
    }
}
