package org.appealworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.appealworkbench.api.ErrorKind;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.BatchProgress;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchRequest.Shard;
import org.appealworkbench.api.workflow.BatchSummary;
import org.junit.jupiter.api.Test;

class BatchRunnerTest extends BatchSetting {

    @Test
    void every_case_has_a_folder_and_a_line_in_the_order_of_the_input() throws IOException {
        BatchSummary summary = run(input(cases(0, 300)), "out", 4, false);

        assertThat(summary.cases()).isEqualTo(300);
        assertThat(summary.ok()).isEqualTo(300);
        List<String> report = lines("out");
        assertThat(report).hasSize(300);
        for (int i = 0; i < report.size(); i++) {
            assertThat(report.get(i)).startsWith("{\"line\":" + (i + 1) + ",\"id\":\"c" + i + "\",\"outcome\":\"ok\"");
        }
        assertThat(tree("out")).containsEntry("c7/appeal.txt", "c7 2024-05-20").containsKey("summary.json");
        assertThat(temp.resolve("out/.batch")).doesNotExist();
    }

    @Test
    void a_slow_case_keeps_its_place_and_holds_nobody_up() throws IOException {
        Path input = input("{\"id\":\"slow\",\"do\":\"wait\"}\n" + cases(0, 50));
        // The gate opens only after all others are through, so this test ends only if they do not wait.
        workflow.gateOpensAt = 51;

        run(input, "out", 2, false);

        assertThat(lines("out").get(0)).contains("\"id\":\"slow\"");
        assertThat(lines("out")).hasSize(51);
    }

    @Test
    void the_number_of_workers_changes_nothing() throws IOException {
        Path input = input(cases(0, 100) + "broken\n" + "{\"id\":\"e\",\"do\":\"error\"}\n" + cases(90, 120));
        run(input, "one", 1, false);
        run(input, "four", 4, false);

        assertThat(tree("four")).isEqualTo(tree("one"));
    }

    @Test
    void a_bad_case_is_told_and_stops_nobody() throws IOException {
        Path input = input(String.join(
                "\n",
                "{\"id\":\"a\"}",
                "oops",
                "",
                "{\"id\":\"o\",\"do\":\"overflow\"}",
                "{\"id\":\"t\",\"do\":\"throw\"}",
                "{\"id\":\"A\"}",
                "{\"id\":\"nul\"}",
                "{\"id\":\"Report.jsonl\"}",
                "{\"id\":\"b\"}"));
        Map<Long, String> failures = new TreeMap<>();
        BatchSummary summary = new BatchRunner(workflow, workflow, "1", clock(NOW))
                .run(request(input, "out", 2, false), new BatchListener() {
                    @Override
                    public void failed(long line, org.appealworkbench.api.AppealException error) {
                        failures.put(line, error.getMessage());
                    }
                });

        assertThat(summary.ok()).isEqualTo(2);
        assertThat(summary.failed()).isEqualTo(6);
        assertThat(summary.gravest()).contains(ErrorKind.INTERNAL);
        assertThat(failures.keySet()).containsExactly(2L, 4L, 5L, 6L, 7L, 8L);
        assertThat(failures.get(2L)).contains("cases.jsonl:2");
        assertThat(failures.get(4L)).contains("StackOverflowError").contains("cases.jsonl:4");
        assertThat(failures.get(5L)).contains("a rule of third parties");
        assertThat(failures.get(6L)).startsWith("BATCH-0006").contains("line 1");
        assertThat(failures.get(8L)).startsWith("BATCH-0014");
        assertThat(lines("out")).hasSize(8);
        assertThat(summary.json())
                .contains("\"errors\":{\"BATCH-0003\":2,\"BATCH-0006\":1,\"BATCH-0012\":2,\"BATCH-0014\":1}");
    }

    @Test
    void a_case_with_an_error_has_no_letter_unless_forced_and_then_a_draft() throws IOException {
        Path input = input("{\"id\":\"e\",\"do\":\"error\"}\n{\"id\":\"n\",\"do\":\"none\"}\n");
        assertThat(run(input, "out", 1, false).problems()).isEqualTo(1);
        assertThat(tree("out")).containsEntry("e/problems.json", "[TST-001]\n").doesNotContainKey("e/appeal.txt");
        assertThat(lines("out").get(1)).contains("\"outcome\":\"ok\"").contains("n/problems.json");

        BatchOptions force = new BatchOptions(
                BatchOptions.of(Set.of("txt")).formats(),
                Optional.empty(),
                org.appealworkbench.api.rule.Stage.READY,
                true,
                "en");
        runner().run(
                        new BatchRequest(
                                inputs(input), Optional.of(temp.resolve("f")), force, 1, false, Optional.empty()),
                        BatchListener.SILENT);
        assertThat(tree("f")).containsEntry("e/appeal.txt", "DRAFT e 2024-05-20");
    }

    @Test
    void a_side_letter_is_judged_by_its_own_words() throws IOException {
        Path input = input("{\"id\":\"e\",\"do\":\"error\"}\n");
        BatchOptions side = new BatchOptions(
                BatchOptions.of(Set.of("txt")).formats(),
                Optional.of(org.appealworkbench.api.type.LetterId.of("reminder")),
                org.appealworkbench.api.rule.Stage.READY,
                false,
                "en");
        BatchSummary summary = runner().run(
                        new BatchRequest(
                                inputs(input), Optional.of(temp.resolve("out")), side, 1, false, Optional.empty()),
                        BatchListener.SILENT);

        assertThat(summary.ok()).isEqualTo(1);
        assertThat(tree("out")).containsEntry("e/reminder.txt", "e 2024-05-20");
    }

    @Test
    void two_batches_do_not_write_into_one_folder_at_once() throws IOException {
        Path input = input(cases(0, 1));
        List<Throwable> refused = new java.util.ArrayList<>();
        runner().run(request(input, "out", 1, false), new BatchListener() {
            @Override
            public void progress(BatchProgress progress) {
                try {
                    run(input, "out", 1, true);
                } catch (org.appealworkbench.api.AppealException e) {
                    refused.add(e);
                }
            }
        });

        assertThat(refused).singleElement().satisfies(e -> assertThat(e).hasMessageStartingWith("BATCH-0010"));
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone() throws IOException {
        Files.writeString(Files.createDirectory(temp.resolve("out")).resolve("thesis.txt"), "x");
        for (boolean resume : new boolean[] {false, true}) {
            assertThatThrownBy(() -> run(input(cases(0, 1)), "out", 1, resume))
                    .hasMessageStartingWith("BATCH-0008")
                    .hasMessageContaining("thesis.txt");
        }
        assertThat(tree("out")).containsOnlyKeys("thesis.txt");
    }

    @Test
    void a_dry_run_judges_and_writes_nothing() throws IOException {
        Path input = input(cases(0, 10) + "broken\n" + "{\"id\":\"e\",\"do\":\"error\"}\n");
        BatchSummary summary = runner().run(
                        new BatchRequest(
                                inputs(input),
                                Optional.empty(),
                                BatchOptions.of(Set.of("txt")),
                                2,
                                false,
                                Optional.empty()),
                        BatchListener.SILENT);

        assertThat(summary.ok()).isEqualTo(10);
        assertThat(summary.problems()).isEqualTo(1);
        assertThat(summary.failed()).isEqualTo(1);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(input);
        }
    }

    @Test
    void the_shards_together_are_the_whole() throws IOException {
        Path input = input(cases(0, 100) + "broken\n" + cases(50, 60));
        run(input, "whole", 2, false);
        Map<String, String> cases = new TreeMap<>();
        List<String> report = new java.util.ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            runner().run(
                            new BatchRequest(
                                    inputs(input),
                                    Optional.of(temp.resolve("s" + i)),
                                    BatchOptions.of(Set.of("txt")),
                                    2,
                                    false,
                                    Optional.of(new Shard(i, 3))),
                            BatchListener.SILENT);
            assertThat(lines("s" + i)).hasSizeBetween(20, 60);
            report.addAll(lines("s" + i));
            cases.putAll(tree("s" + i));
        }
        report.sort(java.util.Comparator.comparingInt(line -> Integer.parseInt(line.split("[:,]")[1])));
        assertThat(report).isEqualTo(lines("whole"));
        Map<String, String> whole = tree("whole");
        Stream.of(cases, whole).forEach(files -> files.keySet().removeIf(name -> !name.contains("/")));
        assertThat(cases).isEqualTo(whole);
    }

    @Test
    void an_input_that_is_none_is_told_before_anything_is_written() throws IOException {
        Files.writeString(temp.resolve("table.csv"), "a;b");
        Files.createDirectory(temp.resolve("empty"));
        assertThatThrownBy(() -> run(temp.resolve("table.csv"), "out", 1, false))
                .hasMessageStartingWith("BATCH-0002");
        assertThatThrownBy(() -> run(temp.resolve("none.jsonl"), "out", 1, false))
                .hasMessageStartingWith("BATCH-0001");
        assertThatThrownBy(() -> run(temp.resolve("empty"), "out", 1, false)).hasMessageStartingWith("BATCH-0004");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void folders_of_case_folders_are_read_in_sorted_order() throws IOException {
        for (String name : List.of("b", "a", "c")) {
            Files.writeString(
                    Files.createDirectories(temp.resolve("all/" + name)).resolve("case.json"),
                    "{\"id\":\"" + name + "\"}");
        }
        Files.createDirectory(temp.resolve("all/no-case"));
        run(temp.resolve("all"), "out", 2, false);

        assertThat(lines("out"))
                .extracting(line -> line.substring(0, 19))
                .containsExactly("{\"line\":1,\"id\":\"a\",", "{\"line\":2,\"id\":\"b\",", "{\"line\":3,\"id\":\"c\",");
    }
}
