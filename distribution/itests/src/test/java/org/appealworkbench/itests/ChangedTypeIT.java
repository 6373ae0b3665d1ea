package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that turns out to be of another type keeps every answer. */
class ChangedTypeIT {

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void a_general_appeal_becomes_a_case_of_another_type_and_loses_no_answer() throws IOException {
        Path folder = ChangedCase.of(
                Product.example("general-appeal"), temp, root -> root.put("appealType", "item-condition"));
        byte[] before = Files.readAllBytes(folder.resolve("case.json"));

        Outcome check = product.run("check", folder, "--json");

        assertThat(check.exit()).as(check.toString()).isEqualTo(1);
        assertThat(places(check, "ANSWER-INVALID")).isEmpty();
        assertThat(places(check, "ANSWER-DANGLING")).isNotEmpty().allMatch(place -> place.endsWith(".kind"));
        assertThat(places(check, "UNKNOWN-QUESTION"))
                .contains("issue", "statement", "products[p1].finding")
                .doesNotContain("products", "rootCauses", "correctiveActions", "examinedBy");
        assertThat(places(check, "GEN-003"))
                .as("the ASINs of the notice stand in a list that both types have")
                .isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("case.json"))).isEqualTo(before);
    }

    @Test
    void put_back_it_is_as_before() throws IOException {
        Path other = ChangedCase.of(
                Product.example("general-appeal"), temp, root -> root.put("appealType", "item-condition"));
        Path back = ChangedCase.of(other, temp, root -> root.put("appealType", "general-appeal"));
        assertThat(product.run("check", back).exit()).isZero();
    }

    private static List<String> places(Outcome check, String rule) {
        List<String> places = new ArrayList<>();
        for (JsonNode problem : check.json().get("problems")) {
            if (problem.get("rule").asText().equals(rule)) {
                places.add(problem.get("at").asText());
            }
        }
        return places;
    }
}
