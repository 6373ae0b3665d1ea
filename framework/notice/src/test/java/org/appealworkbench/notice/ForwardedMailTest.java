package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.PhishingVerdict;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;
import org.junit.jupiter.api.Test;

/** Mails that somebody hands on, once or several times, are those of their first sender; nobody can vouch for them. */
class ForwardedMailTest {
    private static final String NOTICE = """

            Hello,

            We have deactivated your account because your late shipment rate of 9.94% is above 4%.

            To reactivate your account, please send:
            -- The root cause(s) of the late shipments
            -- The steps you took
            """;
    private static final String HANDED_ON = """
            看一下这个

            ---------- Forwarded message ---------
            From: Boss <boss@shop.example>
            Date: Fri, May 10, 2024

            """;
    private static final String OF_AMAZON = """
            ---------- Forwarded message ---------
            From: Amazon <seller-performance@amazon.com>
            Date: Fri, May 10, 2024 at 9:12 AM
            Subject: Your Amazon account
            To: <boss@shop.example>
            """;

    @Test
    void whatWasHandedOnSeveralTimesIsReadAsTheMailWithin() {
        MailReading reading = read(
                String.join("", Collections.nCopies(3, HANDED_ON)) + OF_AMAZON + NOTICE,
                Optional.of("assistant@agency.example"));

        assertThat(reading.kind()).isEqualTo(MailKind.NOTICE);
        assertThat(reading.notice().asks()).hasSize(2);
        assertThat(reading.phishing().level()).isEqualTo(PhishingVerdict.Level.CANNOT_RULE_OUT);
        assertThat(reading.phishing().reasons())
                .extracting(Message::key)
                .contains("phishing.forwarded")
                .doesNotContain("phishing.sender");
    }

    @Test
    void aHeaderDeepInAMailIsNoSender() {
        MailReading reading =
                read("We are a law firm. ".repeat(20) + "\n" + OF_AMAZON + NOTICE, Optional.of("office@law.example"));

        assertThat(reading.phishing().reasons()).extracting(Message::key).contains("phishing.sender");
    }

    private static MailReading read(String text, Optional<String> sender) {
        Policy policy = PolicyNotices.policy(PolicyNotices.patterns());
        return new SignalMailExaminer().examine(ReceivedMail.ofText(text, sender), List.of(), List.of(), policy);
    }
}
