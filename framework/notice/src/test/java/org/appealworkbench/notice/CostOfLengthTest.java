package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.notice.file.FileMailReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail of ten times the length takes about ten times the memory to read, whatever it is made of. */
class CostOfLengthTest {
    private static final Policy POLICY = PolicyNotices.policy(PolicyNotices.patterns());
    private static final SignalMailExaminer EXAMINER = new SignalMailExaminer();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send us the invoice of your supplier.\n",
                "- the root cause of the late shipments\n",
                "Please send:\n\n* a plan\n* an invoice\n\n",
                "Which software do you use? Why did you cancel the order?\n",
                "> your account has been deactivated\n",
                "a: b: c: d, and the, and what; ",
                "Your account was removed, suspended, closed and may be reinstated unless it remains blocked ",
                "within 17 days by 5 May 2025 112-1234567-7654321 9.59 % late shipment rate ",
                "您的账户已被停用,请提供发票、合同和说明。",
                "((((( [[[[ \"\" ; ; ; ,,,, "
            })
    void theCostOfAMailGrowsWithItsLengthAlone(String piece) {
        String text = piece.repeat(TIMES);
        read(text);
        read(text.repeat(10));

        long once = cost(() -> read(text));
        long tenTimes = cost(() -> read(text.repeat(10)));

        assertThat(tenTimes).isLessThan(once * 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<ul><li>", "<blockquote>"})
    void theCostOfAPageGrowsWithItsDepthAlone(String tag) {
        byte[] page = page(tag, TIMES);
        byte[] deep = page(tag, TIMES * 10);
        open(page);
        open(deep);

        assertThat(cost(() -> open(deep))).isLessThan(cost(() -> open(page)) * 20);
    }

    private static byte[] page(String tag, int depth) {
        return ("<html><body>" + (tag + "your account ").repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    private static void open(byte[] page) {
        new FileMailReader().read("mail.html", page);
    }

    private static void read(String text) {
        EXAMINER.examine(ReceivedMail.ofText(text, Optional.empty()), List.of(), List.of(), POLICY);
    }

    private static long cost(Runnable work) {
        long id = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(id);
        work.run();
        return THREADS.getThreadAllocatedBytes(id) - before;
    }
}
