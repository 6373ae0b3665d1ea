package org.appealworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchSummary;
import org.junit.jupiter.api.Test;

class ResumedBatchTest extends BatchSetting {

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
}
