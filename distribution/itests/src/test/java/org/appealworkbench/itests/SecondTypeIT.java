package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A type that has nothing in common with late shipment, made of data alone, packed by the product and dropped into it: product safety,
 * with a German letter for staff who read Chinese, lists in lists in lists, references, a side letter, limited boxes, and a
 * case whose second round it answers though another type answered the first.
 */
class SecondTypeIT {

    private static final Path TYPE = Product.sources().resolve("distribution/itests/src/test/plugins/product-safety");

    @TempDir
    private static Path home;

    private static Product product;

    @TempDir
    private Path temp;

    @BeforeAll
    static void drop() throws IOException {
        product = Product.copiedTo(home.resolve("appeal-workbench"));
        Outcome packed = product.run("plugin", "pack", TYPE, "--out", product.plugins());
        assertThat(packed.exit()).as(packed.toString()).isZero();
    }

    @Test
    void its_cases_give_the_problems_and_the_letters_that_stand_beside_them() throws IOException {
        GoldenCasesIT.pass(product, TYPE, TYPE.resolve("APPEAL-INF/tests"));
    }

    @Test
    void it_stands_beside_the_others_and_is_shown_in_chinese() {
        Outcome types = product.run("types");
        assertThat(types.exit()).as(types.toString()).isZero();
        assertThat(types.out()).contains("late-shipment", "product-safety 0.1.0  Product safety");
        Outcome shown = product.run("types", "show", "product-safety", "--lang", "zh-CN");
        assertThat(shown.out()).contains("产品安全", "products.batches.tests.outcome", "致企业函");
        Outcome doctor = product.run("doctor", "--lang", "zh-CN");
        assertThat(doctor.exit()).as(doctor.toString()).isZero();
        assertThat(doctor.out()).contains("product-safety 0.1.0");
    }

    @Test
    void a_form_that_it_brings_itself_cuts_the_letter_into_its_boxes_and_limits_them() throws IOException {
        Path folder =
                ChangedCase.of(first(), temp, root -> root.putObject("form").put("profile", "safety-documents"));
        Outcome check = product.run("check", folder, "--json");
        assertThat(check.json().findValuesAsText("rule")).contains("BOX-OVERFLOW");
        Outcome render = product.run("render", folder, "--format", "txt", "--force", "--out", temp.resolve("out"));
        assertThat(render.exit()).as(render.toString()).isLessThan(2);
        try (Stream<Path> written = Files.list(temp.resolve("out"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".changes.txt"));
        }
    }

    private static Path first() throws IOException {
        try (Stream<Path> tests = Files.list(TYPE.resolve("APPEAL-INF/tests"))) {
            return tests.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void a_new_case_of_it_is_made() throws IOException {
        Path folder = temp.resolve("fresh");
        assertThat(product.run("new", "product-safety", folder, "--lang", "zh-CN")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("questions.md"))).contains("批次");
    }

    @Test
    void the_letter_comes_in_all_formats_and_in_the_three_boxes_of_the_form() throws IOException {
        Outcome render = product.run("render", tests("accept"), "--format", "txt,html,pdf", "--out", temp);
        assertThat(render.exit()).as(render.toString()).isZero();
        assertThat(names(temp))
                .containsExactlyInAnyOrder(
                        "appeal.txt",
                        "appeal.html",
                        "appeal.pdf",
                        "appeal.root-cause.txt",
                        "appeal.corrective.txt",
                        "appeal.preventive.txt");
        assertThat(Files.readString(temp.resolve("appeal.html")))
                .contains("lang=\"de\"")
                .contains("Anlage&nbsp;1");
        assertThat(Files.readString(temp.resolve("appeal.corrective.txt"))).contains("zu den Ursachen 1 und 2; Anlage");
    }

    @Test
    void a_text_longer_than_its_box_is_told_at_the_part_and_not_cut() throws IOException {
        Path folder = changed(
                "accept", root -> ((ObjectNode) root.get("form").get("overrides")).put("boxes.corrective.limit", 200));
        JsonNode problem = problem(product.run("check", folder, "--json", "--lang", "zh-CN"), "BOX-OVERFLOW");
        assertThat(problem.get("at").asText()).isEqualTo("part:corrective");
        assertThat(problem.get("severity").asText()).isEqualTo("error");
        assertThat(product.run("render", folder, "--out", temp, "--format", "txt")
                        .exit())
                .isEqualTo(1);
        product.run("render", folder, "--out", temp, "--format", "txt", "--force");
        assertThat(Files.readString(temp.resolve("appeal.corrective.txt")))
                .hasSizeGreaterThan(200)
                .contains("neuen Zugentlastung.");
    }

    @Test
    void the_side_letter_is_a_letter_of_its_own_without_boxes() throws IOException {
        Outcome render =
                product.run("render", tests("accept"), "--letter", "maker-request", "--format", "txt", "--out", temp);
        assertThat(render.exit()).as(render.toString()).isZero();
        assertThat(names(temp)).containsExactly("maker-request.txt");
        assertThat(Files.readString(temp.resolve("maker-request.txt")))
                .contains("ist Dongguan Heli Lighting Co., Ltd. als Hersteller eingetragen")
                .contains("- Klemmleuchte KL-20, ASIN B0CLAMP001, Chargen KL20-2410 und KL20-2502");
    }

    @Test
    void a_fact_three_lists_deep_is_traced_to_its_answer() {
        Outcome explain = product.run("explain", tests("accept"), "--part", "documents", "--json", "--lang", "zh-CN");
        assertThat(explain.out()).contains("products[p1].batches[b1].tests[t1].laboratory");
    }

    @Test
    void none_is_said_and_what_nobody_knows_is_a_gap_that_is_told_in_chinese() throws IOException {
        assertThat(Files.readString(tests("accept").resolve("expected-appeal.txt")))
                .contains("Von Verletzungen ist uns nichts bekannt.");
        Path unknown = changed(
                "accept",
                root -> ((ObjectNode) root.get("answers")).putObject("injuries").put("@state", "unknown"));
        Outcome check = product.run("check", unknown, "--json", "--lang", "zh-CN");
        assertThat(problem(check, "ANSWER-MISSING").get("text").asText()).contains("已知伤害事件");
        product.run("render", unknown, "--out", temp, "--format", "txt", "--force");
        assertThat(Files.readString(temp.resolve("appeal.txt"))).doesNotContain("Von Verletzungen");

        Path untitled = changed("accept", root -> ((ObjectNode) root.get("seller")).remove("signatory"));
        Outcome gap = product.run("check", untitled, "--json", "--lang", "zh-CN");
        assertThat(problem(gap, "MISSING-FACT").get("text").asText()).contains("签署人");
    }

    @Test
    void evidence_that_is_not_there_is_told_once() throws IOException {
        Path folder = changed("accept", root -> ((ObjectNode) root.at("/answers/products/0/batches/0/tests/0"))
                .put("report", "lost"));
        assertThat(rules(product.run("check", folder, "--json")))
                .containsOnlyOnce("ANSWER-DANGLING")
                .doesNotContain("GEN-008");
    }

    @Test
    void a_reference_into_inner_lists_needs_names_of_its_own() throws IOException {
        Path folder = changed("accept", root -> {
            root.at("/answers/products")
                    .forEach(product -> product.get("batches").forEach(batch -> ((ObjectNode) batch).remove("_id")));
            root.at("/answers/rootCauses").forEach(cause -> ((ObjectNode) cause).put("affects", "r1"));
        });
        Outcome check = product.run("check", folder, "--json", "--lang", "zh-CN");
        assertThat(problem(check, "ANSWER-INVALID").get("text").asText()).contains("涉及批次", "r1");
    }

    @Test
    void the_round_that_drifted_needs_the_second_type() throws IOException {
        Outcome without = Product.assembled().run("check", tests("drifted"));
        assertThat(without.exit()).as(without.toString()).isEqualTo(2);
        assertThat(without.err()).contains("product-safety");
    }

    private Path changed(String name, Consumer<ObjectNode> change) throws IOException {
        return ChangedCase.of(tests(name), Files.createDirectories(temp.resolve("cases")), change);
    }

    private static Path tests(String name) {
        return TYPE.resolve("APPEAL-INF/tests").resolve(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static List<String> rules(Outcome check) {
        return check.json().get("problems").findValuesAsText("rule");
    }

    private static JsonNode problem(Outcome check, String rule) {
        for (JsonNode problem : check.json().get("problems")) {
            if (problem.get("rule").asText().equals(rule)) {
                return problem;
            }
        }
        throw new AssertionError("no " + rule + ": " + check);
    }
}
