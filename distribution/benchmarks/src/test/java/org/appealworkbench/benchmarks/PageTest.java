package org.appealworkbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.appealworkbench.benchmarks.report.Page;
import org.appealworkbench.benchmarks.report.Results;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Results results = new Results(Places.MODULE.resolve("results"));

    @Test
    void the_page_says_what_the_results_say() throws IOException {
        assertThat(Files.readString(Places.ROOT.resolve("docs/benchmarks.md")))
                .as("write it anew with distribution/benchmarks/run page")
                .isEqualTo(new Page(Places.MODULE.resolve("page.md"), results).text());
    }

    @Test
    void every_result_has_its_place_in_the_page() throws IOException {
        assertThat(Files.readAllLines(Places.MODULE.resolve("page.md")))
                .containsAll(
                        results.names().stream().map(name -> "{{" + name + "}}").toList());
        assertThat(results.names()).contains("command-line", "warm");
    }
}
