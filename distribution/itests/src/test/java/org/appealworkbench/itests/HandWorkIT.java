package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a consultant does by hand: overlays over parts, waivers of problems; and what no font or template can say. */
class HandWorkIT {

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void a_part_rewritten_by_hand_is_printed_as_written_and_says_who_wrote_it() throws IOException {
        Path folder = changed(root -> overlay(root, "rewrite", "closing")
                .put("text", "We ask for your review of <this> *plan*.\n\nSincerely,"));
        assertThat(letter(folder)).contains("We ask for your review of <this> *plan*.\n\nSincerely,");
        Outcome explain = product.run("explain", folder, "--part", "closing", "--json");
        assertThat(explain.json().findValuesAsText("who")).contains("Chen Yi");
    }

    @Test
    void a_number_by_hand_that_no_answer_gave_blocks_the_letter() throws IOException {
        Path folder = changed(root -> overlay(root, "rewrite", "closing").put("text", "We lost 777 orders."));
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(problem(check, "UNTRACED-FACT").get("text").asText()).contains("777");
    }

    @Test
    void parts_are_hidden_added_and_moved() throws IOException {
        Path folder = changed(root -> {
            overlay(root, "hide", "evidence");
            overlay(root, "add", "note").put("after", "closing").put("text", "Added by hand.");
            overlay(root, "move", "preventive").put("after", "root-cause");
        });
        String text = letter(folder);
        assertThat(text.indexOf("Added by hand.")).isGreaterThan(text.indexOf("Sincerely"));
        assertThat(text.indexOf("prevent the issue")).isLessThan(text.indexOf("to resolve the issue"));
    }

    @Test
    void a_rewrite_that_names_the_base_that_explain_shows_is_no_stale_one() throws IOException {
        JsonNode parts = product.run("explain", changed(root -> {}), "--part", "closing", "--json")
                .json()
                .get("parts");
        String base = parts.get(0).get("base").asText();
        Path folder = changed(root ->
                overlay(root, "rewrite", "closing").put("text", "Thank you.").put("base", base));
        assertThat(rules(product.run("check", folder, "--json"))).doesNotContain("OVERLAY-STALE");
    }

    @Test
    void a_rewrite_of_a_text_that_has_changed_since_is_told() throws IOException {
        Path folder = changed(root ->
                overlay(root, "rewrite", "closing").put("text", "Thank you.").put("base", "0".repeat(64)));
        assertThat(rules(product.run("check", folder, "--json"))).contains("OVERLAY-STALE");
    }

    @Test
    void a_waiver_answers_for_a_problem_until_what_it_judged_changes() throws IOException {
        Consumer<ObjectNode> stranger = root -> ((ObjectNode) root.get("answers")).put("colour", "blue");
        JsonNode open = problem(product.run("check", changed(stranger), "--json"), "UNKNOWN-QUESTION");
        assertThat(open.get("waived").isNull()).isTrue();

        Path waived = changed(
                stranger.andThen(root -> waive(root, open, open.get("judged").asText())));
        Outcome check = product.run("check", waived, "--json");
        assertThat(problem(check, "UNKNOWN-QUESTION").get("waived").get("who").asText())
                .isEqualTo("Chen Yi");
        assertThat(check.json().get("summary").get("warning").asInt()).isZero();

        Path ended = changed(stranger.andThen(root -> waive(root, open, "0".repeat(64))));
        Outcome again = product.run("check", ended, "--json");
        assertThat(problem(again, "UNKNOWN-QUESTION").get("waived").isNull()).isTrue();
        assertThat(rules(again)).contains("WAIVER-ENDED");
    }

    @Test
    void what_nobody_may_waive_stays_an_error() throws IOException {
        Consumer<ObjectNode> wrong = root -> ((ObjectNode) root.get("answers")).put("rate10", "about nine");
        JsonNode open = problem(product.run("check", changed(wrong), "--json"), "ANSWER-INVALID");
        Path folder = changed(
                wrong.andThen(root -> waive(root, open, open.get("judged").asText())));
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(rules(check)).contains("ANSWER-INVALID", "WAIVER-INVALID");
    }

    @Test
    void a_character_that_no_font_has_is_a_problem_and_no_blank() throws IOException {
        Path folder = changed(root -> ((ObjectNode) root.get("seller")).put("storeName", "HX \uD83D\uDE00"));
        assertThat(problem(product.run("check", folder, "--json"), "GLYPH-MISSING")
                        .get("text")
                        .asText())
                .contains("U+1F600");
    }

    @Test
    void a_letter_language_that_the_type_lacks_is_an_error() throws IOException {
        Path folder = changed(root -> root.put("letterLanguage", "de"));
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(rules(check)).contains("LETTER-LANGUAGE");
    }

    @Test
    void markup_in_answers_is_printed_as_it_was_given() throws IOException {
        String words = "<b>**Zoë** $seller #if(1) [x](http://x) `a` & 1. \\ 深圳</b>";
        Path folder = changed(root -> ((ObjectNode) root.get("seller")).put("storeName", words));
        assertThat(letter(folder)).contains(words);
    }

    private Path changed(Consumer<ObjectNode> change) throws IOException {
        return ChangedCase.in(temp, change);
    }

    private static ObjectNode overlay(ObjectNode root, String op, String part) {
        return root.withArray("overlays")
                .addObject()
                .put("part", part)
                .put("op", op)
                .put("who", "Chen Yi")
                .put("when", "2024-05-16");
    }

    private static void waive(ObjectNode root, JsonNode problem, String judged) {
        root.withArray("waivers")
                .addObject()
                .put("rule", problem.get("rule").asText())
                .put("at", problem.get("at").asText())
                .put("reason", "kept for the record")
                .put("who", "Chen Yi")
                .put("when", "2024-05-16")
                .put("judged", judged);
    }

    private String letter(Path folder) throws IOException {
        Path out = Files.createTempDirectory(temp, "out");
        Outcome render = product.run("render", folder, "--format", "txt", "--out", out, "--force");
        assertThat(out.resolve("appeal.txt")).as(render.toString()).exists();
        return Files.readString(out.resolve("appeal.txt"));
    }

    private static JsonNode problem(Outcome check, String rule) {
        return StreamSupport.stream(check.json().get("problems").spliterator(), false)
                .filter(problem -> problem.get("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + check));
    }

    private static List<String> rules(Outcome check) {
        return check.json().get("problems").findValuesAsText("rule");
    }
}
