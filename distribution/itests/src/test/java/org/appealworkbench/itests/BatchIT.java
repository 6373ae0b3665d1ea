package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.appealworkbench.api.Digest;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many cases at once, as an operator runs them. */
class BatchIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void one_worker_and_four_write_the_same_bytes_in_every_format() throws IOException {
        Path input = many("accept-one-order", "second-round", "dispute").write("cases.jsonl", 24);
        Outcome one = batch(input, "one", "--workers", "1", "--format", "txt,md,html,pdf");
        Outcome four = batch(input, "four", "--workers", "4", "--format", "txt,md,html,pdf");

        assertThat(one.exit()).as(one.toString()).isZero();
        assertThat(four.exit()).as(four.toString()).isZero();
        Map<String, String> tree = FileTree.ofBatch(temp.resolve("one"));
        assertThat(FileTree.ofBatch(temp.resolve("four"))).isEqualTo(tree);
        assertThat(tree).containsKeys("case-0000000/appeal.pdf", "report.jsonl", "summary.json");
    }

    @Test
    void the_letters_are_those_that_render_writes_and_the_report_tells_their_digests() throws IOException {
        Path example = Product.example("late-shipment");
        Outcome batch = batch(example, "out");
        product.run("render", example, "--out", temp.resolve("render"));

        assertThat(batch.exit()).as(batch.toString()).isZero();
        JsonNode line = report("out").get(0);
        Path folder = temp.resolve("out").resolve(line.get("id").asText());
        Map<String, String> letters = FileTree.of(folder);
        assertThat(letters.remove("problems.json")).isNotNull();
        assertThat(letters).isEqualTo(FileTree.of(temp.resolve("render")));
        for (JsonNode file : line.get("files")) {
            byte[] bytes = Files.readAllBytes(
                    temp.resolve("out").resolve(file.get("path").asText()));
            assertThat(Digest.of(bytes)).isEqualTo(file.get("sha256").asText());
            assertThat(bytes).hasSize(file.get("bytes").asInt());
        }
        assertThat(line.get("files")).hasSize(letters.size() + 1);
    }

    @Test
    void problems_are_written_as_check_tells_them_and_an_error_keeps_the_letter_back() throws IOException {
        Path faulty = Product.example("late-shipment-with-problems");
        Outcome blocked = batch(faulty, "out");
        JsonNode check = product.run("check", faulty, "--json").json();

        assertThat(blocked.exit()).isEqualTo(1);
        JsonNode line = report("out").get(0);
        assertThat(line.get("outcome").asText()).isEqualTo("problems");
        assertThat(line.get("problems")).isEqualTo(check.get("summary"));
        Path folder = temp.resolve("out").resolve(line.get("id").asText());
        assertThat(FileTree.of(folder)).containsOnlyKeys("problems.json");
        assertThat(JSON.readTree(folder.resolve("problems.json").toFile())).isEqualTo(check.get("problems"));

        Outcome forced = batch(faulty, "forced", "--force", "--format", "txt", "--lang", "zh-CN");
        assertThat(forced.exit()).isEqualTo(1);
        Path draft = temp.resolve("forced").resolve(line.get("id").asText());
        assertThat(Files.readString(draft.resolve("appeal.txt"))).contains("DRAFT");
        assertThat(Files.readString(draft.resolve("problems.json"))).containsPattern("\\p{IsHan}");
    }

    @Test
    void whatever_stands_in_the_input_every_line_is_told_and_the_good_ones_are_written() throws IOException {
        ManyCases cases = many("accept-one-order");
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        write(input, cases.line(1));
        write(input, "{\"format\": oops");
        write(input, "");
        write(input, changed(cases, 2, "appealType", "no-such-type"));
        write(input, cases.line(1));
        write(input, changed(cases, 3, "id", "CASE-0000001"));
        write(input, changed(cases, 4, "id", "nul.txt"));
        write(input, changed(cases, 5, "id", "summary.json"));
        write(input, changed(cases, 6, "id", "../escape"));
        write(input, changed(cases, 7, "colour", "blue"));
        ObjectNode flood = (ObjectNode) JSON.readTree(cases.line(8));
        flood.withObject("/answers").put("noSuchQuestion", "very long text ".repeat(700_000));
        write(input, JSON.writeValueAsString(flood));
        input.write("{\"id\": \"caf".getBytes(UTF_8));
        input.write(0xE9);
        write(input, "\"}");
        write(input, "[".repeat(200_000));
        input.write(cases.line(9).getBytes(UTF_8));
        Path file = Files.write(temp.resolve("many/mixed.jsonl"), input.toByteArray());

        Outcome batch = batch(file, "out", "--format", "txt");

        assertThat(batch.exit()).as(batch.toString()).isEqualTo(2);
        Map<Integer, String> outcomes = new TreeMap<>();
        for (JsonNode line : report("out")) {
            outcomes.put(line.get("line").asInt(), line.get("outcome").asText() + code(line));
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(1, "ok"),
                        Map.entry(2, "failed CASEFILE-0005"),
                        Map.entry(4, "failed EXTENSIONS-0001"),
                        Map.entry(5, "failed BATCH-0006"),
                        Map.entry(6, "failed BATCH-0006"),
                        Map.entry(7, "failed CASEFILE-0006"),
                        Map.entry(8, "failed BATCH-0014"),
                        Map.entry(9, "failed CASEFILE-0006"),
                        Map.entry(10, "failed CASEFILE-0006"),
                        Map.entry(11, "ok"),
                        Map.entry(12, "failed CASEFILE-0004"),
                        Map.entry(13, "failed CASEFILE-0005"),
                        Map.entry(14, "ok")));
        JsonNode broken = report("out").get(1).get("error");
        assertThat(broken.get("line").asInt()).isEqualTo(2);
        assertThat(broken.get("column").asInt()).isPositive();
        assertThat(broken.get("file").asText()).endsWith("mixed.jsonl");
        JsonNode typeless = report("out").get(2).get("error");
        assertThat(typeless.get("file").asText()).endsWith("mixed.jsonl");
        assertThat(typeless.get("line").asInt()).isEqualTo(4);
        assertThat(batch.err())
                .contains("mixed.jsonl:2:")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(FileTree.ofBatch(temp.resolve("out")))
                .containsKeys("case-0000001/appeal.txt", "case-0000008/appeal.txt", "case-0000009/appeal.txt");
    }

    @Test
    void shards_joined_are_the_whole() throws IOException {
        Path input = many("accept-one-order").write("cases.jsonl", 60);
        batch(input, "whole", "--format", "txt");
        Map<String, String> joined = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Outcome shard = batch(input, "shard" + i, "--format", "txt", "--shard", i + "/3");
            assertThat(shard.exit()).as(shard.toString()).isZero();
            joined.putAll(FileTree.ofBatch(temp.resolve("shard" + i)));
            lines.addAll(Files.readAllLines(temp.resolve("shard" + i + "/report.jsonl")));
        }
        lines.sort(Comparator.comparingInt(line -> Integer.parseInt(line.split("[:,]")[1])));

        assertThat(lines).isEqualTo(Files.readAllLines(temp.resolve("whole/report.jsonl")));
        Map<String, String> whole = FileTree.ofBatch(temp.resolve("whole"));
        List.of(joined, whole).forEach(tree -> tree.keySet()
                .removeIf(name -> name.endsWith("report.jsonl") || name.endsWith("summary.json")));
        assertThat(joined).isEqualTo(whole);
    }

    @Test
    void a_dry_run_counts_and_writes_nothing() throws IOException {
        Path out = temp.resolve("never");
        Path cases = temp.resolve("cases");
        for (String name : List.of("late-shipment", "late-shipment-with-problems")) {
            Product.copyTree(Product.example(name), cases.resolve(name));
        }
        Outcome dry =
                product.run("batch", cases, Product.example("late-shipment"), "--dry-run", "--out", out, "--json");

        // The folder holds the example that is given by itself, too: its second line cannot be worked on.
        assertThat(dry.exit()).as(dry.toString()).isEqualTo(2);
        assertThat(dry.json().get("cases").asInt()).isEqualTo(3);
        assertThat(dry.json().get("outcomes").get("ok").asInt()).isEqualTo(1);
        assertThat(dry.json().get("errors").get("BATCH-0006").asInt()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void wrong_usage_is_told_and_writes_nothing() throws IOException {
        Path out = temp.resolve("never");
        Path table = Files.writeString(temp.resolve("cases.xlsx"), "");
        assertThat(batch(table, "never").err()).contains("BATCH-0002", "cases.xlsx", ".jsonl");
        assertThat(batch(temp.resolve("nowhere"), "never").err()).contains("BATCH-0001");
        Path example = Product.example("late-shipment");
        assertThat(batch(example, "never", "--workers", "0").err()).contains("--workers");
        assertThat(batch(example, "never", "--shard", "3/2").err()).contains("--shard");
        assertThat(batch(example, "never", "--format", "docm").err()).contains("docm", "pdf");
        assertThat(product.run("batch", example).err()).contains("--out", "--dry-run");
        assertThat(out).doesNotExist();
    }

    private ManyCases many(String... golden) throws IOException {
        return new ManyCases(temp.resolve("many"), golden);
    }

    private Outcome batch(Path input, String out, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("batch", input, "--out", temp.resolve(out)));
        arguments.addAll(List.of(more));
        return product.run(arguments.toArray());
    }

    private List<JsonNode> report(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve(out).resolve("report.jsonl"))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String code(JsonNode line) {
        return line.get("error").isNull()
                ? ""
                : " " + line.get("error").get("code").asText();
    }

    private static String changed(ManyCases cases, int number, String field, String value) throws IOException {
        ObjectNode one = (ObjectNode) JSON.readTree(cases.line(number));
        return JSON.writeValueAsString(one.put(field, value));
    }

    private static void write(ByteArrayOutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(UTF_8));
    }
}
