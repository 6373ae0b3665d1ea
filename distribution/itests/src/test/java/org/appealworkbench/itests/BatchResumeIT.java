package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that do not come to their end: killed, stopped, or started twice. */
class BatchResumeIT {

    private static final int CASES = 5_000;
    private static final int KILLS = 20;
    /** Of a line of the journal, about; the moments need not be exact. */
    private static final int LINE_BYTES = 330;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(100);

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void a_batch_killed_at_twenty_moments_ends_as_if_nothing_had_happened() throws Exception {
        Path input = new ManyCases(temp.resolve("many"), "acknowledge").write("cases.jsonl", CASES);
        Path out = temp.resolve("killed");
        long seed = Long.getLong("appeal.seed", System.nanoTime());
        System.out.println("moments of the kills: -Dappeal.seed=" + seed);
        Random random = new Random(seed);
        long done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(input, out);
            // By what it has done and not by the clock, so that a slow machine is killed in the midst of work, too.
            long until = done + 1 + random.nextInt(2 * CASES / KILLS * LINE_BYTES);
            long size = waitFor(process, out, until);
            process.destroyForcibly().waitFor();
            done = Math.max(done, size);
        }

        Outcome last = Product.finish(start(input, out));
        assertThat(last.exit()).as(last.toString()).isZero();
        Path undisturbed = temp.resolve("undisturbed");
        Outcome whole = product.run("batch", input, "--out", undisturbed, "--format", "txt");
        assertThat(whole.exit()).as(whole.toString()).isZero();
        Map<String, String> expected = FileTree.ofBatch(undisturbed);
        assertThat(expected).hasSizeGreaterThan(CASES);
        assertThat(FileTree.ofBatch(out)).isEqualTo(expected);
    }

    @Test
    void a_batch_that_is_asked_to_stop_finishes_what_it_has_in_hand_and_says_how_to_go_on() throws Exception {
        Path input = new ManyCases(temp.resolve("many"), "accept-one-order").write("cases.jsonl", 1_500);
        Path out = temp.resolve("stopped");
        Process process = start(input, out);
        waitFor(process, out, 20 * LINE_BYTES);
        Outcome second = Product.finish(start(input, out));
        assertThat(second.exit()).isEqualTo(2);
        assertThat(second.err()).contains("BATCH-0010");
        process.destroy();
        Outcome stopped = Product.finish(process);

        assertThat(stopped.exit()).as(stopped.toString()).isIn(130, 143);
        assertThat(stopped.err()).contains("--resume").doesNotContain("Exception");
        assertThat(out.resolve("report.jsonl")).doesNotExist();
        try (var aside = Files.list(out.resolve(".batch/tmp"))) {
            assertThat(aside).isEmpty();
        }
        Outcome again = product.run("batch", input, "--out", out, "--format", "txt");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("BATCH-0009", "--resume");
        Outcome resumed = Product.finish(start(input, out));
        assertThat(resumed.exit()).as(resumed.toString()).isZero();
        assertThat(resumed.out()).contains("Kept from the earlier batch");
        assertThat(out.resolve(".batch")).doesNotExist();
    }

    private Process start(Path input, Path out) {
        return product.start("batch", input, "--out", out, "--format", "txt", "--resume");
    }

    /** Until the journal has so many bytes, or the batch is over. */
    private static long waitFor(Process process, Path out, long bytes) throws InterruptedException {
        File journal = out.resolve(".batch/journal.jsonl").toFile();
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            if (journal.length() >= bytes || process.waitFor(5, TimeUnit.MILLISECONDS)) {
                return journal.length();
            }
        }
        throw new AssertionError("no progress");
    }
}
