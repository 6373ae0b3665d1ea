package org.appealworkbench.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.notice.file.FileMailReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only the name of a screenshot has one next step, and leads to no question to the client. */
class PictureNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Screenshot 2024-05-10 at 09.41.22.png\n", "微信图片_20240510094122.jpg"})
    void theMessageItselfIsToBeCopied(String name) {
        MailReading reading = new SignalMailExaminer()
                .examine(
                        new FileMailReader().read("mail.txt", name.getBytes(UTF_8)),
                        List.of(),
                        List.of(),
                        PolicyNotices.policy(PolicyNotices.patterns()));

        assertThat(reading.nextSteps()).extracting(Message::key).containsExactly("next.copy-message");
        assertThat(reading.clientQuestions()).isEmpty();
    }
}
