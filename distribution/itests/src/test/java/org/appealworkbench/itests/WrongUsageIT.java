package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that cannot do what was asked: they say so on both channels, and write no file. */
class WrongUsageIT {

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render EXAMPLE --out|",
                "batch EXAMPLE --out|",
                "batch --dry-run|",
                "check|",
                "check EXAMPLE --compare-with|",
                "new late-shipment|",
                "plugin check|"
            })
    void an_empty_name_is_not_the_working_folder(String words) {
        String[] arguments = words.replace("|", " |").split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].equals("EXAMPLE")
                    ? Product.example("late-shipment").toString()
                    : arguments[i].replace("|", "");
        }
        Outcome english = product.run((Object[]) arguments);

        assertThat(english.exit()).as(english.toString()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).contains("is empty", "'.' is the folder that you are in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "notice", "check", "explain", "plugin check", "batch --dry-run"})
    void a_file_that_is_not_there_gives_an_error_document(String command) {
        Outcome outcome = product.run((Object[]) (command + " --json " + temp.resolve("none")).split(" "));

        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(2);
        JsonNode error = outcome.json().get("error");
        assertThat(error.fieldNames()).toIterable().containsExactly("code", "message", "file", "line", "column");
        assertThat(error.get("line").asInt()).as("a line that is not known").isZero();
        assertThat(outcome.err()).contains(error.get("message").asText());
    }

    @Test
    void a_language_that_is_none_is_told_with_those_that_can_be_typed() {
        Outcome outcome = product.run("types", "--lang", "klingon");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("'klingon' is no choice of --lang; choose one of en, zh-CN");
    }

    @Test
    void lint_reads_no_pdf() throws IOException {
        Path pdf = Files.writeString(temp.resolve("letter.pdf"), "%PDF-1.7\nstream");
        Outcome outcome = product.run("lint", pdf);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(pdf.toString(), "no text", "Copy the words of the letter into a .txt file");
    }

    @Test
    void lint_goes_on_after_a_file_that_is_not_there() {
        Path gone = temp.resolve("none.txt");
        Outcome outcome = product.run(
                "lint", "--json", gone, Product.example("late-shipment").resolve("notice.txt"));

        assertThat(outcome.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"file\":\"" + gone + "\",\"error\":");
        assertThat(outcome.exit()).isEqualTo(2);
    }
}
