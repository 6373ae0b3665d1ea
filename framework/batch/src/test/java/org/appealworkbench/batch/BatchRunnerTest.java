package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appealworkbench.api.ErrorKind;
import org.appealworkbench.api.workflow.BatchInput;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.BatchProgress;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchRequest.Shard;
import org.appealworkbench.api.workflow.BatchSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunnerTest {

    private static final Instant NOW = Instant.parse("2024-05-20T08:00:00Z");

    private final FakeWorkflow workflow = new FakeWorkflow();

    @TempDir
    private Path temp;

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
    void a_finished_batch_that_is_resumed_works_on_what_changed_and_drops_what_is_gone() throws IOException {
        run(input(cases(0, 20)), "out", 2, false);
        Files.writeString(temp.resolve("out/c4/appeal.txt"), "tampered");
        Files.writeString(temp.resolve("out/c5/more.txt"), "stranger");
        workflow.assessed.set(0);
        Path changed = input(cases(2, 10) + "{\"id\":\"c10\",\"more\":1}\n" + cases(11, 22));

        BatchSummary summary = run(changed, "out", 2, true);

        assertThat(workflow.assessed.get()).isEqualTo(2 + 1 + 2);
        assertThat(summary.reused()).isEqualTo(15);
        run(changed, "fresh", 2, false);
        assertThat(tree("out")).isEqualTo(tree("fresh"));
    }

    @Test
    void another_type_and_other_options_are_worked_on_anew() throws IOException {
        Path input = input(cases(0, 5));
        run(input, "out", 1, false);
        workflow.typeDigest = "digest-2";
        assertThat(run(input, "out", 1, true).reused()).isZero();
        assertThat(run(input, "out", 1, true).reused()).isEqualTo(5);
        BatchRequest md = new BatchRequest(
                inputs(input),
                Optional.of(temp.resolve("out")),
                BatchOptions.of(Set.of("md")),
                1,
                true,
                Optional.empty());
        assertThat(runner().run(md, BatchListener.SILENT).reused()).isZero();
        assertThat(tree("out")).containsKey("c0/appeal.md").doesNotContainKey("c0/appeal.txt");
    }

    @Test
    void a_case_that_does_not_say_its_day_keeps_that_of_the_batch_however_long_it_takes() throws IOException {
        Path input = input(cases(0, 600));
        assertThat(stopAfter(10, input, "out").isStopped()).isTrue();
        Clock nextDay = clock(NOW.plusSeconds(100_000));
        new BatchRunner(workflow, workflow, "1", nextDay).run(request(input, "out", 2, true), BatchListener.SILENT);

        run(input, "fresh", 2, false);
        assertThat(tree("out")).isEqualTo(tree("fresh"));
    }

    @Test
    void who_stops_a_batch_may_go_on_and_gets_the_same() throws IOException {
        Path input = input(cases(0, 600) + cases(0, 1));
        BatchSummary stopped = stopAfter(30, input, "out");
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.cases()).isBetween(30L, 300L);
        assertThat(temp.resolve("out/report.jsonl")).doesNotExist();

        assertThatThrownBy(() -> run(input, "out", 2, false))
                .hasMessageStartingWith("BATCH-0009")
                .hasMessageContaining("--resume");
        workflow.assessed.set(0);
        assertThat(run(input, "out", 2, true).reused()).isGreaterThanOrEqualTo(30);
        assertThat(workflow.assessed.get()).isLessThanOrEqualTo(570);
        run(input, "fresh", 2, false);
        assertThat(tree("out")).isEqualTo(tree("fresh"));
    }

    @Test
    void a_reader_that_comes_with_a_case_after_the_stop_is_no_failure() throws IOException {
        BatchRequest request = request(input(cases(0, 9)), "out", 1, false);
        assertThat(runner().run(request, new LateReader()).isStopped()).isTrue();
    }

    @Test
    void a_journal_with_half_a_line_is_used_as_far_as_it_is_whole() throws IOException {
        Path input = input(cases(0, 300));
        stopAfter(30, input, "out");
        Path journal = temp.resolve("out/.batch/journal.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 30));

        assertThat(run(input, "out", 2, true).reused()).isGreaterThanOrEqualTo(29);
        run(input, "fresh", 2, false);
        assertThat(tree("out")).isEqualTo(tree("fresh"));
    }

    @Test
    void without_memory_the_batch_stops_and_can_go_on() throws IOException {
        Path input = input(cases(0, 20) + "{\"id\":\"m\",\"do\":\"memory\"}\n" + cases(20, 400));
        assertThatThrownBy(() -> run(input, "out", 2, false))
                .hasMessageStartingWith("BATCH-0013")
                .hasMessageContaining("--resume");
        assertThat(temp.resolve("out/.batch/journal.jsonl")).exists();

        Path mended = input(cases(0, 400));
        assertThat(run(mended, "out", 2, true).ok()).isEqualTo(400);
        assertThat(temp.resolve("out/.batch")).doesNotExist();
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

    private BatchSummary stopAfter(int cases, Path input, String out) {
        AtomicInteger seen = new AtomicInteger();
        return runner().run(request(input, out, 2, false), new BatchListener() {
            @Override
            public void progress(BatchProgress progress) {
                seen.incrementAndGet();
            }

            @Override
            public boolean wantsStop() {
                return seen.get() >= cases;
            }
        });
    }

    private BatchSummary run(Path input, String out, int workers, boolean resume) {
        return runner().run(request(input, out, workers, resume), BatchListener.SILENT);
    }

    private BatchRunner runner() {
        return new BatchRunner(workflow, workflow, "1", clock(NOW));
    }

    private static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private BatchRequest request(Path input, String out, int workers, boolean resume) {
        return new BatchRequest(
                inputs(input),
                Optional.of(temp.resolve(out)),
                BatchOptions.of(Set.of("txt")),
                workers,
                resume,
                Optional.empty());
    }

    private static List<BatchInput> inputs(Path input) {
        return List.of(new BatchInput(String.valueOf(input.getFileName()), input));
    }

    private Path input(String lines) throws IOException {
        return Files.writeString(temp.resolve("cases.jsonl"), lines);
    }

    private static String cases(int from, int to) {
        return String.join(
                "",
                IntStream.range(from, to)
                        .mapToObj(i -> "{\"id\":\"c" + i + "\"}\n")
                        .toList());
    }

    private List<String> lines(String out) throws IOException {
        return Files.readAllLines(temp.resolve(out).resolve("report.jsonl"));
    }

    /** All files but the one that may differ. */
    private Map<String, String> tree(String out) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        Path root = temp.resolve(out);
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("timings.jsonl"))
                    .forEach(file -> tree.put(root.relativize(file).toString().replace('\\', '/'), content(file)));
        }
        return tree;
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
