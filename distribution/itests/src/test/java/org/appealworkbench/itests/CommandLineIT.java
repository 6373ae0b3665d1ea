package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, as users run them. */
class CommandLineIT {

    private final Product product = Product.assembled();
    private final Path example = Product.example("late-shipment");
    private final Path faulty = Product.example("late-shipment-with-problems");

    @TempDir
    private Path temp;

    @Test
    void types_lists_the_installed_appeal_types() {
        Outcome types = product.run("types");
        assertThat(types.exit()).as(types.toString()).isZero();
        assertThat(types.out()).contains("late-shipment");

        Outcome json = product.run("types", "--json");
        assertThat(json.json().get("types"))
                .anySatisfy(type -> assertThat(type.get("id").asText()).isEqualTo("late-shipment"))
                .allSatisfy(type -> assertThat(type.get("status").asText()).isEqualTo("installed"));
    }

    @Test
    void types_show_tells_questions_rules_letters_and_evidence() {
        JsonNode type = product.run("types", "show", "late-shipment", "--json").json();
        assertThat(type.findValuesAsText("id")).contains("lateOrders", "LSR-001", "appeal", "accept");
        assertThat(type.get("evidence")).isNotEmpty();
    }

    @Test
    void the_example_has_no_problem_that_blocks() {
        Outcome check = product.run("check", example, "--json");
        assertThat(check.exit()).as(check.toString()).isZero();
        assertThat(check.json().get("summary").get("error").asInt()).isZero();
        assertThat(check.json().get("summary").get("warning").asInt()).isZero();
    }

    @Test
    void the_faulty_example_is_told_about_in_both_languages() {
        Outcome english = product.run("check", faulty, "--json");
        Outcome chinese = product.run("check", faulty, "--json", "--lang", "zh-CN");
        assertThat(english.exit()).isEqualTo(1);
        JsonNode problems = english.json().get("problems");
        assertThat(problems.size()).isGreaterThan(10);
        for (int i = 0; i < problems.size(); i++) {
            JsonNode problem = problems.get(i);
            assertThat(problem.fieldNames())
                    .toIterable()
                    .contains(
                            "rule",
                            "finding",
                            "severity",
                            "stage",
                            "at",
                            "key",
                            "args",
                            "text",
                            "fixes",
                            "source",
                            "waived");
            String key = problem.get("key").asText();
            assertThat(problem.get("text").asText()).as(key).isNotEqualTo(key).doesNotContain("{");
            assertThat(chinese.json().get("problems").get(i).get("text").asText())
                    .as(key)
                    .containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void render_writes_text_and_pdf_and_prints_where_they_are() throws IOException {
        Path out = temp.resolve("out");
        Outcome render = product.run("render", example, "--format", "txt,md,html,pdf", "--out", out);
        assertThat(render.exit()).as(render.toString()).isZero();
        assertThat(render.out().lines())
                .contains(
                        out.resolve("appeal.txt").toString(),
                        out.resolve("appeal.pdf").toString());
        String text = Files.readString(out.resolve("appeal.txt"));
        assertThat(words(text)).isBetween(350, 800);
        try (var pdf = Loader.loadPDF(out.resolve("appeal.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Root cause");
        }
    }

    @Test
    void two_runs_give_the_same_bytes_also_into_the_same_folder_at_once() throws IOException {
        Path out = temp.resolve("same");
        Process first = product.start("render", example, "--format", "txt,md,html,pdf", "--out", out);
        Process second = product.start("render", example, "--format", "txt,md,html,pdf", "--out", out);
        assertThat(Product.finish(first).exit()).isZero();
        assertThat(Product.finish(second).exit()).isZero();
        Path again = temp.resolve("again");
        product.run("render", example, "--format", "txt,md,html,pdf", "--out", again);
        List<String> names = names(out);
        assertThat(names).isEqualTo(names(again)).contains("appeal.pdf", "appeal.html", "appeal.md", "appeal.txt");
        for (String name : names) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(again.resolve(name));
        }
    }

    @Test
    void render_of_a_case_with_errors_writes_nothing_unless_forced() throws IOException {
        Path out = temp.resolve("blocked");
        Outcome blocked = product.run("render", faulty, "--out", out);
        assertThat(blocked.exit()).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(blocked.err()).contains("--force");

        Outcome forced = product.run("render", faulty, "--out", out, "--force", "--format", "txt");
        assertThat(forced.exit()).as(forced.toString()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("appeal.txt"))).contains("DRAFT");
    }

    @Test
    void explain_gives_every_passage_its_origins() {
        Outcome explain = product.run("explain", example, "--json");
        assertThat(explain.exit()).as(explain.toString()).isZero();
        List<JsonNode> spans = explain.json().findValues("spans");
        assertThat(spans).isNotEmpty();
        spans.forEach(list -> list.forEach(
                span -> assertThat(span.get("origins")).as(span.toString()).isNotEmpty()));
        assertThat(explain.json().get("asks")).isNotEmpty();
        explain.json()
                .get("asks")
                .forEach(ask -> assertThat(ask.get("parts")).as(ask.toString()).isNotEmpty());
    }

    @Test
    void a_side_letter_is_held_up_by_its_own_gaps_only() throws IOException {
        Path faulty = Product.example("late-shipment-with-problems");

        Outcome reminder =
                product.run("render", faulty, "--letter", "client-reminder", "--format", "md", "--out", temp);
        Outcome inquiry =
                product.run("render", Product.example("late-shipment"), "--letter", "status-inquiry", "--out", temp);

        assertThat(reminder.exit()).as(reminder.err()).isZero();
        assertThat(Files.readString(temp.resolve("client-reminder.md"))).contains("没有这些事实");
        assertThat(inquiry.exit()).isEqualTo(1);
        assertThat(inquiry.err()).contains("MISSING-FACT");
    }

    @Test
    void the_client_reads_the_letter_in_chinese_beside_the_original() throws IOException {
        Outcome render = product.run(
                "render", Product.example("late-shipment"), "--counterpart", "--format", "txt", "--out", temp);

        assertThat(render.exit()).as(render.err()).isZero();
        assertThat(Files.readString(temp.resolve("appeal.zh.html")))
                .contains("<td lang=\"zh\">")
                .contains("<h2>1. Root causes</h2>")
                .contains("<h2>1. 根本原因</h2>")
                .contains("劳动节放假");
    }

    @Test
    void text_that_stands_in_another_case_is_told_on_request() throws IOException {
        ChangedCase.in(temp, twin -> twin.put("id", "twin-case"));
        Outcome beside = product.run("check", example, "--compare-with", temp);
        assertThat(beside.exit()).as(beside.toString()).isZero();
        assertThat(beside.out()).contains("GEN-044").contains("stands in case twin-case in the same words");

        Outcome alone = product.run("check", example);
        assertThat(alone.out()).doesNotContain("GEN-044");
        assertThat(product.run("check", example, "--compare-with", temp.resolve("gone"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void lint_reads_any_letter_from_a_file() throws IOException {
        Path letter = temp.resolve("letter.txt");
        Files.writeString(
                letter,
                "Dear Amazon,\n\nWe will try our best and guarantee that this will never happen again. XXX\n\n"
                        + "This is the fault of USPS, not ours!!\n");
        Outcome lint = product.run("lint", letter, "--json");
        assertThat(lint.exit()).as(lint.toString()).isEqualTo(1);
        assertThat(lint.json().findValuesAsText("finding"))
                .contains("vague-phrases", "absolutes", "placeholder", "missing-root-cause");
    }

    @Test
    void new_makes_a_case_that_check_can_read() throws IOException {
        Path folder = temp.resolve("fresh case 新");
        Outcome made = product.run("new", "late-shipment", folder, "--notice", example.resolve("notice.txt"));
        assertThat(made.exit()).as(made.toString()).isZero();
        assertThat(folder.resolve("case.json")).exists();
        assertThat(Files.readString(folder.resolve("questions.md"))).contains("lateOrders");
        assertThat(Files.readString(folder.resolve("case.json"))).contains("suggested");
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).as(check.toString()).isEqualTo(1);

        Outcome again = product.run("new", "late-shipment", folder);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("not empty");
    }

    @Test
    void doctor_finds_nothing_wrong_with_the_product() {
        Outcome doctor = product.run("doctor");
        assertThat(doctor.exit()).as(doctor.toString()).isZero();
        assertThat(doctor.out()).contains("Java", "late-shipment", "pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "types show", "new", "check", "explain", "lint", "render", "batch", "doctor"})
    void every_command_has_help_in_both_languages(String command) {
        Outcome english = product.run((Object[]) (command + " --help").split(" "));
        assertThat(english.exit()).as(english.toString()).isZero();
        assertThat(english.out()).contains("Usage:", "--lang");
        Outcome chinese = product.run((Object[]) (command + " --help --lang zh-CN").split(" "));
        assertThat(chinese.out()).contains("用法", "退出码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate --help", "types frobnicate --help", "check --stage soon x"})
    void what_is_no_command_or_choice_is_wrong_usage(String words) {
        Outcome outcome = product.run((Object[]) words.split(" "));
        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).containsAnyOf("frobnicate", "preparing, ready, submit");
    }

    @Test
    void ten_processes_at_once_all_work() {
        List<Process> processes = IntStream.range(0, 10)
                .mapToObj(i -> product.start("check", example))
                .toList();
        processes.stream().map(Product::finish).forEach(outcome -> assertThat(outcome.exit())
                .as(outcome.toString())
                .isZero());
    }

    /** Of the letter itself, from the salutation to the signature, without letterhead and list of exhibits. */
    private static int words(String text) {
        String body = text.substring(text.indexOf("Dear "), text.lastIndexOf("\nExhibits\n"));
        return body.split("\\s+").length;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
