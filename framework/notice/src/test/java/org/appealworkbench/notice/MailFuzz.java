package org.appealworkbench.notice;

import java.util.Arrays;
import java.util.List;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.ErrorKind;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.notice.file.FileMailReader;

/**
 * Any bytes as a mail: the first byte chooses the name of the file, the rest is its content. The method has the shape that
 * Jazzer calls; {@code FoundByFuzzingTest} replays what it found worth keeping.
 */
public final class MailFuzz {
    private static final List<String> NAMES = List.of("a.txt", "a.eml", "a.html", "a.pdf", "a");
    private static final Policy POLICY = PolicyNotices.policy(PolicyNotices.patterns());
    private static final SignalMailExaminer EXAMINER = new SignalMailExaminer();
    private static final FileMailReader READER = new FileMailReader();

    private MailFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String name = NAMES.get(Math.floorMod(data[0], NAMES.size()));
        ReceivedMail mail;
        try {
            mail = READER.read(name, Arrays.copyOfRange(data, 1, data.length));
        } catch (AppealException e) {
            if (e.code().kind() != ErrorKind.USER) {
                throw e;
            }
            return;
        }
        hold(EXAMINER.examine(mail, List.of(), List.of(), POLICY));
        hold(EXAMINER.examine(mail, List.of(), List.of(mail.text()), POLICY));
    }

    /** Every place that is told lies in the mail and shows the words that are told. */
    private static void hold(MailReading reading) {
        String text = reading.notice().text();
        reading.notice().asks().forEach(ask -> same(ask.range(), text, ask.text()));
        reading.notice().mentions().forEach(one -> same(one.range(), text, one.text()));
        reading.notice().deadline().ifPresent(one -> same(one.range(), text, one.text()));
        reading.facts().forEach(one -> same(one.range(), text, one.text()));
        reading.grounds().forEach(one -> same(one.range(), text, one.words()));
    }

    private static void same(TextRange range, String text, String words) {
        if (!range.of(text).equals(words)) {
            throw new IllegalStateException("'" + words + "' is not what stands at " + range);
        }
    }
}
