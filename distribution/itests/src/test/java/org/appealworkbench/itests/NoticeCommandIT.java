package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that reads a mail, as users run it. */
class NoticeCommandIT {
    private static final String MAIL =
            "Hello,\nyour selling account has been deactivated. Your late shipment rate is 9.59 %,"
                    + " it should be less than 4 %.\nPlease send us within 17 days:\n-- The root cause(s) of the late shipments.\n"
                    + "-- The actions you took.\nWe will read it. Order 113-1234567-1234567.\nSeller Performance Team\n";

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void a_file_is_told_in_words_and_in_json() throws IOException {
        Path file = Files.writeString(temp.resolve("mail.txt"), MAIL);

        Outcome words = product.run("notice", file);
        assertThat(words.exit()).as(words.toString()).isZero();
        assertThat(words.out()).contains("late-shipment", "The actions you took.", "113-1234567-1234567");
        assertThat(words.out()).contains("Account: deactivated");
        assertThat(words.out()).contains("late shipment rate: 9.59 %", "[root cause]");
        assertThat(product.run("notice", file, "--lang", "zh-CN").out()).contains("账户状态:已停用", "迟发率: 9.59 %", "[根本原因]");

        JsonNode json = product.run("notice", file, "--json").json();
        assertThat(json.get("kind").asText()).isEqualTo("notice");
        assertThat(json.get("category").asText()).isEqualTo("late-shipment");
        assertThat(json.get("accountStatus").asText()).isEqualTo("deactivated");
        assertThat(json.get("deadline").get("text").asText()).isEqualTo("within 17 days");
        assertThat(json.get("asks").findValuesAsText("text"))
                .containsExactly("The root cause(s) of the late shipments.", "The actions you took.");
        JsonNode ask = json.get("asks").get(1);
        assertThat(MAIL.substring(ask.get("start").asInt(), ask.get("end").asInt()))
                .isEqualTo("The actions you took.");
    }

    @Test
    void a_dash_reads_standard_input() throws Exception {
        Process process = new ProcessBuilder(
                        product.home().resolve("bin/appeal").toString(), "notice", "-", "--json")
                .redirectError(temp.resolve("err").toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(MAIL.getBytes(UTF_8));
        }
        JsonNode json = new ObjectMapper().readTree(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(json.get("orderIds").get(0).asText()).isEqualTo("113-1234567-1234567");
    }

    @Test
    void a_saved_mail_is_decoded_and_its_sender_weighed() throws IOException {
        Path file = Files.writeString(
                temp.resolve("mail.eml"),
                "From: Seller Performance <seller-performance@amazon.com>\r\nTo: shop@example.com\r\nSubject: Your account\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "Your late shipment rate is 9.59=20% and your account has been deact=\r\nivated.\r\n");

        JsonNode json = product.run("notice", file, "--json").json();

        assertThat(json.get("sender").asText()).contains("seller-performance@amazon.com");
        assertThat(json.get("metrics").get(0).get("value").asText()).isEqualTo("9.59 %");
        assertThat(json.get("accountStatus").asText()).isEqualTo("deactivated");
    }

    @Test
    void many_mails_are_answered_in_order_with_the_fields_of_their_labels() throws IOException {
        String line = new ObjectMapper()
                .createObjectNode()
                .put("id", "one")
                .put("text", MAIL)
                .toString();
        Path file =
                Files.writeString(temp.resolve("mails.jsonl"), line + "\nno mail\n\n{\"id\":\"two\",\"text\":\"\"}\n");

        Outcome outcome = product.run("notice", "--jsonl", file);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("mails.jsonl:2");
        List<JsonNode> answers = outcome.out()
                .lines()
                .map(answer -> new Outcome(0, answer, "").json())
                .toList();
        assertThat(answers).extracting(answer -> answer.get("id").asText()).containsExactly("one", "two");
        assertThat(answers.get(0).fieldNames())
                .toIterable()
                .contains(
                        "id",
                        "lang",
                        "kind",
                        "category",
                        "subcategory",
                        "account_status",
                        "asins",
                        "order_ids",
                        "complaint_ids",
                        "metrics",
                        "asks",
                        "deadline",
                        "reply_outcome",
                        "sender",
                        "repeat_of");
        assertThat(answers.get(0).get("deadline").asText()).isEqualTo("within 17 days");
        assertThat(answers.get(0).get("asks").get(1).asText()).isEqualTo("The actions you took.");
    }

    @Test
    void what_is_no_mail_is_refused_in_words_and_by_the_exit_code() throws IOException {
        Path empty = Files.createFile(temp.resolve("empty.txt"));
        Path binary = Files.write(temp.resolve("mail.bin"), new byte[] {1, 2, 3, 4, 0, 0, 5});

        assertRefused(product.run("notice", empty), "no text");
        assertRefused(product.run("notice", binary), "this is no text");
        assertRefused(product.run("notice", temp.resolve("absent.txt")), "absent.txt");
        assertRefused(product.run("notice", "--jsonl", temp.resolve("absent.jsonl")), "absent.jsonl");
        assertRefused(product.run("notice"), "No mail is named");
    }

    private static void assertRefused(Outcome outcome, String words) {
        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(2);
        assertThat(outcome.err()).contains(words).doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
    }
}
