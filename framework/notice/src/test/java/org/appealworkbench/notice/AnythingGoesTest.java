package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;

/** Whatever a mail holds, it is read, and every place that is told lies in it. */
class AnythingGoesTest {
    private static final Policy POLICY = PolicyNotices.policy(PolicyNotices.patterns());
    private static final SignalMailExaminer EXAMINER = new SignalMailExaminer();
    private static final List<String> PIECES = List.of(
            "please send the following:",
            "\n-- ",
            "\n1. ",
            "your account has been deactivated",
            "112-1234567-7654321",
            "order defect rate",
            "2.78%",
            "target of 1%",
            "within 17 days",
            "> ",
            "\r\n\r\n",
            "https://xn--amazn-mua.com/a",
            "您的账户已被停用",
            "\u0000\uFFFD\uD800",
            "(((((",
            "From: a@b.c");

    @Property(tries = 200)
    void anyTextIsRead(@ForAll @StringLength(max = 3_000) String text) {
        check(text);
    }

    @Property(tries = 200)
    void anyMixtureOfWhatMailsHoldIsRead(@ForAll List<Integer> order) {
        StringBuilder text = new StringBuilder();
        order.forEach(
                i -> text.append(PIECES.get(Math.floorMod(i, PIECES.size()))).append(' '));
        check(text.toString());
    }

    private static void check(String text) {
        assertThatCode(() -> {
                    MailReading reading = EXAMINER.examine(
                            ReceivedMail.ofText(text, Optional.of(text)), List.of(), List.of(text), POLICY);
                    String read = reading.notice().text();
                    reading.notice()
                            .asks()
                            .forEach(ask -> assertThat(ask.range().of(read)).isEqualTo(ask.text()));
                    reading.grounds()
                            .forEach(one -> assertThat(one.range().of(read)).isEqualTo(one.words()));
                })
                .doesNotThrowAnyException();
    }
}
