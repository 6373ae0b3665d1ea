package org.appealworkbench.headless;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.notice.MailKind;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;

/** Mails one a line, answered one a line in the same order; a line that is no mail stops none of the others. */
final class NoticeStream {

    private final Session session;
    private final NoticeJson json;
    /** Id of the first reply with these words; dates and numbers may differ. */
    private final Map<String, String> replies = new HashMap<>();

    NoticeStream(Session session) {
        this.session = session;
        this.json = new NoticeJson(session);
    }

    ExitCode read(String file, BufferedReader lines) throws IOException {
        ExitCode worst = ExitCode.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                int at = number;
                String text = line;
                worst = worst.and(session.guard(() -> answer(file, at, text)));
            }
        }
        return worst;
    }

    private ExitCode answer(String file, int number, String line) {
        JsonNode mail = parse(file, number, line);
        String id = mail.path("id").asText(Integer.toString(number));
        String text = mail.path("text").asText("");
        ReceivedMail received = ReceivedMail.ofText(
                text, Optional.ofNullable(mail.path("sender").textValue()));
        MailReading reading = session.notices().read(received, List.of());
        session.terminal().result(Json.line(json.labelled(id, received, reading, repeated(id, reading))));
        return ExitCode.DONE;
    }

    private static JsonNode parse(String file, int number, String line) {
        try {
            JsonNode mail = Json.parse(line);
            if (mail.path("text").isTextual()) {
                return mail;
            }
        } catch (JsonProcessingException e) {
            throw noMail(file, number, e);
        }
        throw noMail(file, number, null);
    }

    private static AppealException noMail(String file, int number, @org.jspecify.annotations.Nullable Exception cause) {
        return new AppealException(
                HeadlessError.NO_MAIL,
                "This line is no JSON object with a \"text\". Write one mail a line: {\"id\": …, \"sender\": …, \"text\": …}.",
                Place.of(file, number),
                cause);
    }

    private Optional<String> repeated(String id, MailReading reading) {
        if (reading.kind() != MailKind.REPLY) {
            return Optional.empty();
        }
        String words = reading.notice().text().toLowerCase(Locale.ROOT).replaceAll("[\\p{N}\\s\\p{P}\\p{S}]+", " ");
        return Optional.ofNullable(replies.putIfAbsent(words, id));
    }
}
