package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people really hand to the commands: each gets a clear sentence with its place and the way out. */
class BadInputIT {

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void a_case_that_is_not_json_is_told_with_its_line() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("broken"));
        Files.writeString(folder.resolve("case.json"), "{\n  \"format\": \"appealworkbench/case-1\",\n  oops\n}\n");
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err())
                .contains("case.json:3")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void an_unknown_field_is_told_with_its_line_and_the_nearest_name() throws IOException {
        Path folder = changed(root -> root.put("appealTyp", "late-shipment"));
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err())
                .containsPattern("case\\.json:\\d+")
                .contains("appealTyp")
                .contains("appealType");
    }

    @Test
    void a_wrong_type_is_told_with_what_was_expected() throws IOException {
        Path folder = changed(root -> root.put("marketplaces", 3));
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).containsPattern("case\\.json:\\d+").contains("marketplaces");
    }

    @Test
    void an_unknown_question_is_a_warning_and_the_case_still_works() throws IOException {
        Path folder = changed(root -> ((ObjectNode) root.get("answers")).put("noSuchQuestion", "1"));
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.exit()).as(check.toString()).isZero();
        assertThat(check.json().findValuesAsText("rule")).contains("UNKNOWN-QUESTION");
    }

    @Test
    void an_unknown_appeal_type_names_those_that_exist() throws IOException {
        Path folder = changed(root -> root.put("appealType", "no-such-type"));
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).contains("no-such-type").contains("late-shipment");
    }

    @Test
    void a_missing_evidence_file_is_a_problem_of_the_case() throws IOException {
        Path folder = changed(root -> ((ObjectNode) root.get("evidence").get(0)).put("file", "evidence/not-there.pdf"));
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("not-there.pdf");
    }

    @Test
    void a_path_that_leads_out_of_the_case_folder_is_refused() throws IOException {
        Path folder = changed(root -> ((ObjectNode) root.get("evidence").get(0)).put("file", "../outside.txt"));
        Files.writeString(temp.resolve("outside.txt"), "secret");
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("../outside.txt");

        Path mail = changed(root -> {
            ObjectNode notice = (ObjectNode) root.get("notice");
            notice.remove("text");
            notice.put("file", "/etc/hostname");
        });
        Outcome refused = product.run("check", mail);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("/etc/hostname");
    }

    @Test
    void ten_megabytes_of_text_in_an_answer_are_told_and_stop_nothing() throws IOException {
        String flood = "very long text ".repeat(700_000);
        Path folder = changed(root -> ((ObjectNode) root.get("answers")).put("noSuchQuestion", flood));
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).as(check.err()).isZero();
    }

    @Test
    void a_folder_without_a_case_says_what_is_missing() {
        Outcome check = product.run("check", temp.resolve("nowhere"));
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void one_bad_case_does_not_stop_the_others() {
        Outcome check = product.run("check", temp.resolve("nowhere"), Product.example("late-shipment"));
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.out()).contains("no problems");
    }

    @Test
    void an_output_folder_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.writeString(temp.resolve("a-file"), "x");
        Outcome render = product.run("render", Product.example("late-shipment"), "--out", file.resolve("below"));
        assertThat(render.exit()).isEqualTo(2);
        assertThat(render.err()).contains("--out");

        Path locked = Files.createDirectory(temp.resolve("locked"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(Files.isWritable(locked), "this user may write everywhere");
        Outcome refused = product.run("render", Product.example("late-shipment"), "--out", locked);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("locked");
    }

    @Test
    void wrong_usage_is_told_and_writes_nothing() {
        Path out = temp.resolve("never");
        Outcome unknown = product.run("render", Product.example("late-shipment"), "--out", out, "--no-such-option");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--no-such-option", "--help");
        Outcome format = product.run("render", Product.example("late-shipment"), "--out", out, "--format", "docm");
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("docm", "pdf");
        Outcome none = product.run();
        assertThat(none.exit()).isEqualTo(2);
        assertThat(product.run("chek").exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private Path changed(Consumer<ObjectNode> change) throws IOException {
        return ChangedCase.in(temp, change);
    }
}
