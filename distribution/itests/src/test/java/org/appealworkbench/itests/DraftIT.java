package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of cases that are not ready: what is written, and how it says that it is a draft. */
class DraftIT {

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void every_text_of_a_forced_letter_says_that_it_is_a_draft() throws IOException {
        Path out = temp.resolve("out");
        Outcome forced = product.run(
                "render",
                Product.example("late-shipment-with-problems"),
                "--out",
                out,
                "--force",
                "--format",
                "txt,md");
        assertThat(forced.exit()).as(forced.toString()).isEqualTo(1);
        List<Path> texts = forced.out().lines().map(Path::of).toList();
        assertThat(texts).hasSizeGreaterThan(2);
        for (Path text : texts) {
            assertThat(Files.readString(text)).as(text.toString()).contains("DRAFT");
        }
    }

    @Test
    void a_case_in_preparation_gives_a_draft_with_its_gaps() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("case"));
        Files.writeString(folder.resolve("case.json"), unfilled("late-shipment"));

        Outcome ready = product.run("render", folder, "--out", temp.resolve("ready"), "--format", "txt");
        assertThat(ready.exit()).isEqualTo(1);
        assertThat(temp.resolve("ready")).doesNotExist();

        Outcome preparing = product.run("render", folder, "--out", temp, "--format", "txt", "--stage", "preparing");
        assertThat(preparing.exit()).as(preparing.toString()).isZero();
        assertThat(Files.readString(temp.resolve("appeal.txt")))
                .startsWith("DRAFT\n")
                .contains("[missing: ");
        assertThat(Files.readString(temp.resolve("appeal.root-cause.txt"))).startsWith("DRAFT\n");
    }

    @Test
    void a_type_that_is_not_there_is_told_with_its_case() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("case"));
        Files.writeString(folder.resolve("case.json"), unfilled("no-such-type"));

        Outcome check = product.run("check", folder, "--json");

        JsonNode error = check.json().get("error");
        assertThat(check.exit()).isEqualTo(2);
        assertThat(error.get("file").asText()).isEqualTo(folder.toString());
        assertThat(error.get("message").asText()).isEqualTo("EXTENSIONS-0001 " + folder + ": " + after(error));
        assertThat(check.err()).contains(folder.toString());
    }

    private static String after(JsonNode error) {
        String message = error.get("message").asText();
        return message.substring(message.indexOf("there is no appeal type 'no-such-type'"));
    }

    private static String unfilled(String type) {
        return "{\"format\": \"appealworkbench/case-1\", \"id\": \"c-1\", \"appealType\": \"" + type
                + "\", \"today\": \"2026-03-01\", \"marketplaces\": [\"US\"]}";
    }
}
