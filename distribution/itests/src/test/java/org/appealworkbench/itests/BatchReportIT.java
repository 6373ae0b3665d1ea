package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch tells about itself, held against the published schemas; and by what a chosen letter is judged. */
class BatchReportIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FAULTS = Path.of("plugins/a-to-z-claims/src/main/resources/APPEAL-INF/tests/faults");

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void report_and_summary_are_as_their_schemas_say_and_tell_nothing_else() throws IOException {
        ManyCases cases = new ManyCases(temp.resolve("many"), "accept-one-order");
        ObjectNode blocked = (ObjectNode) JSON.readTree(cases.line(2));
        blocked.putObject("answers");
        List<String> lines = List.of(cases.line(1), JSON.writeValueAsString(blocked), cases.line(1), "{\"id\": oops");
        Path input = Files.write(temp.resolve("many/cases.jsonl"), lines);
        Outcome plain = batch(input, "plain");
        Outcome chosen = batch(input, "chosen", "--letter", "appeal", "--shard", "1/1", "--force", "--lang", "zh-CN");
        assertThat(plain.exit()).as(plain.toString()).isEqualTo(2);
        assertThat(chosen.exit()).as(chosen.toString()).isEqualTo(2);

        List<JsonNode> report = report("plain");
        assertThat(report)
                .extracting(line -> line.get("outcome").asText())
                .containsExactly("ok", "problems", "failed", "failed");
        assertThat(report.get(2).get("id").isTextual()).isTrue();
        assertThat(report.get(3).get("id").isNull()).isTrue();
        report.addAll(report("chosen"));
        agree("batch-report-line", report);
        agree("batch-summary", List.of(summary("plain"), summary("chosen")));
    }

    @Test
    void a_side_letter_is_judged_by_itself_and_not_by_the_appeal() throws IOException {
        Path faulty = Product.sources().resolve(FAULTS);
        assertThat(batch(faulty, "appeal").exit()).isEqualTo(1);

        judgedAsByRender(faulty, "client-reminder", 0);
        assertThat(summary("client-reminder").at("/problems/error").asInt()).isZero();

        judgedAsByRender(faulty, "buyer-message", 1);
        JsonNode problems =
                JSON.readTree(temp.resolve("buyer-message/faults/problems.json").toFile());
        assertThat(problems)
                .isNotEmpty()
                .allMatch(problem -> problem.get("at").asText().startsWith("message"));
    }

    private void judgedAsByRender(Path faulty, String letter, int exit) throws IOException {
        Path rendered = Files.createDirectories(temp.resolve("rendered-" + letter));
        Outcome render = product.run("render", faulty, "--letter", letter, "--format", "txt", "--out", rendered);
        assertThat(render.exit()).as(render.toString()).isEqualTo(exit);

        Outcome batch = batch(faulty, letter, "--letter", letter);
        assertThat(batch.exit()).as(batch.toString()).isEqualTo(exit);
        Map<String, String> written = FileTree.of(temp.resolve(letter).resolve("faults"));
        assertThat(written.remove("problems.json")).isNotNull();
        assertThat(written).isEqualTo(FileTree.of(rendered)).hasSize(exit == 0 ? 1 : 0);
    }

    /** Every document is as the schema says, has no field that the schema does not name, and lacks none that it does. */
    private static void agree(String name, List<JsonNode> documents) throws IOException {
        JsonNode published = JSON.readTree(Product.sources()
                .resolve("docs/schemas/" + name + ".schema.json")
                .toFile());
        Schema asPublished = schema(published);
        Schema closed = schema(closed(published.deepCopy()));
        for (JsonNode document : documents) {
            assertThat(asPublished.validate(document)).as(document.toString()).isEmpty();
            assertThat(closed.validate(document)).as(document.toString()).isEmpty();
            assertThat(document.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(() -> published
                    .get("properties")
                    .fieldNames());
            document.fieldNames().forEachRemaining(field -> {
                ObjectNode bent = document.deepCopy();
                bent.remove(field);
                assertThat(asPublished.validate(bent)).as("without " + field).isNotEmpty();
                assertThat(asPublished.validate(bent.put(field, 0.5)))
                        .as("a fraction as " + field)
                        .isNotEmpty();
            });
        }
    }

    /** The published schemas leave room for fields of later versions; today's output must not use it. */
    private static JsonNode closed(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(BatchReportIT::closed);
        return schema;
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private Outcome batch(Path input, String out, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("batch", input, "--out", temp.resolve(out), "--format", "txt"));
        arguments.addAll(List.of(more));
        return product.run(arguments.toArray());
    }

    private JsonNode summary(String out) throws IOException {
        return JSON.readTree(temp.resolve(out).resolve("summary.json").toFile());
    }

    private List<JsonNode> report(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve(out).resolve("report.jsonl"))) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
