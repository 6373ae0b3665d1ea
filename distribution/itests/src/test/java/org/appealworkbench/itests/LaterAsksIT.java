package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five rounds of the A-to-z example: what each reply asks is proposed beside what was answered before. */
class LaterAsksIT {

    private static final Product PRODUCT = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void each_reply_proposes_rows_for_its_asks_and_touches_none_that_was_answered() throws IOException {
        List<String> names = new ArrayList<>();
        for (int round = 2; round <= 5; round++) {
            JsonNode check = check(round, List.of());
            JsonNode proposed = check.get("proposedRows");
            JsonNode asks = check.get("asks");
            assertThat(asks).isNotEmpty();
            JsonNode listed = listed(round);
            assertThat(texts(proposed, "ask")).containsExactlyElementsOf(texts(asks, "id"));
            for (int i = 0; i < asks.size(); i++) {
                JsonNode row = proposed.get(i).get("row");
                assertThat(row.get("ask").asText())
                        .isEqualTo(asks.get(i).get("text").asText());
                assertThat(row.get("askId").asText())
                        .isEqualTo(round + "." + asks.get(i).get("id").asText());
                assertThat(texts(listed, "_id")).doesNotContain(row.get("_id").asText());
                names.add(row.get("askId").asText());
            }
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void a_row_that_is_answered_is_proposed_no_more_and_answers_its_ask() throws IOException {
        JsonNode first = check(4, List.of());
        ObjectNode row = first.get("proposedRows").get(2).get("row").deepCopy();
        String ask = first.get("proposedRows").get(2).get("ask").asText();
        row.put("date", "2025-03-20").put("what", "We measured 5 units of each size against the new chart.");
        row.put("topic", "other");

        JsonNode then = check(4, List.of(row));

        assertThat(texts(then.get("proposedRows"), "ask")).doesNotContain(ask).hasSize(2);
        JsonNode covered = StreamSupport.stream(then.get("asks").spliterator(), false)
                .filter(candidate -> candidate.get("id").asText().equals(ask))
                .findFirst()
                .orElseThrow();
        JsonNode coverage = covered.get("coverage").get(0);
        assertThat(coverage.get("how").asText()).isEqualTo("row");
        assertThat(texts(coverage.get("by"), "path"))
                .containsExactly("newFacts[" + row.get("_id").asText() + "]");
    }

    private JsonNode check(int round, List<ObjectNode> rows) throws IOException {
        Path golden = Product.sources()
                .resolve("plugins/a-to-z-claims/src/main/resources/APPEAL-INF/tests/five-rounds-" + round);
        Path folder = ChangedCase.of(
                golden,
                temp,
                root -> rows.forEach(row -> ((ArrayNode) root.get("answers").withArray("newFacts")).add(row)));
        return PRODUCT.run("check", "--json", folder).json();
    }

    private static JsonNode listed(int round) throws IOException {
        Path file = Product.sources()
                .resolve("plugins/a-to-z-claims/src/main/resources/APPEAL-INF/tests/five-rounds-" + round
                        + "/case.json");
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Files.readString(file))
                .at("/answers/newFacts");
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }
}
