package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that do not come to their end: killed, stopped, or started twice. */
class BatchResumeIT {

    private static final int CASES = 5_000;
    private static final int KILLS = 20;
    private static final int EXIT_AFTER_KILL = 128 + 9;
    /** One kill of so many comes while the resumed batch looks at what it has, before it does anything new. */
    private static final int EARLY = 4;

    private static final int LOOKING_MILLIS = 400;
    private static final int JITTER_MILLIS = 20;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(100);

    /** Twenty starts, each killed at once: the full compiler would spend more than it saves. */
    private static final Map<String, String> QUICK_START =
            Map.of("APPEAL_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    @Test
    void a_batch_killed_at_twenty_random_moments_ends_as_if_nothing_had_happened() throws Exception {
        String[] models = IntStream.range(0, 20)
                .mapToObj(i -> i == 0 ? "accept-one-order" : "acknowledge")
                .toArray(String[]::new);
        Path input = new ManyCases(temp.resolve("many"), models).write("cases.jsonl", CASES);
        Path undisturbed = temp.resolve("undisturbed");
        finishes(start(input, undisturbed));
        Map<String, String> expected = FileTree.ofBatch(undisturbed);
        assertThat(expected).hasSizeGreaterThan(2 * CASES).containsKey("case-0000000/appeal.txt");
        long journalBytes = Files.size(undisturbed.resolve("report.jsonl"));

        long seed = Long.getLong("appeal.seed", System.nanoTime());
        System.out.println("moments of the kills: -Dappeal.seed=" + seed);
        Random random = new Random(seed);
        Path out = temp.resolve("killed");
        int kills = 0;
        int early = 0;
        while (kills < KILLS) {
            boolean isEarly = random.nextInt(EARLY) == 0;
            Process process = start(input, out);
            if (isEarly) {
                waitUntilItLooks(process, out);
                process.waitFor(random.nextInt(LOOKING_MILLIS), TimeUnit.MILLISECONDS);
            } else {
                // By what it has done and not by the clock, so that a slow machine is killed in the midst of work, too.
                long done = journal(out);
                long step = Math.max(1, 2 * (journalBytes * 9 / 10 - done) / (KILLS - kills));
                long until = done + 1 + random.nextLong(step);
                waitFor(process, () -> journal(out) >= until);
                process.waitFor(random.nextInt(JITTER_MILLIS), TimeUnit.MILLISECONDS);
            }
            if (process.destroyForcibly().waitFor() == EXIT_AFTER_KILL) {
                kills++;
                early += isEarly ? 1 : 0;
                assertThat(expected).containsAllEntriesOf(casesIn(out));
            } else {
                // It was quicker than this test: that is no kill, and the next ones need a batch to be killed.
                assertThat(FileTree.ofBatch(out)).isEqualTo(expected);
                FileTree.delete(out);
            }
        }
        System.out.println("kills: " + kills + ", of them while looking at what is there: " + early);

        finishes(start(input, out));
        assertThat(FileTree.ofBatch(out)).isEqualTo(expected);
    }

    @Test
    void a_batch_that_is_asked_to_stop_finishes_what_it_has_in_hand_and_says_how_to_go_on() throws Exception {
        ManyCases cases = new ManyCases(temp.resolve("many"), "acknowledge");
        Path input = cases.write("cases.jsonl", 400);
        Path out = temp.resolve("stopped");
        // Its input does not end, so it cannot be over before it is stopped.
        try (LiveProcess batch = LiveProcess.start(product, "batch", "-", "--out", out, "--format", "txt")) {
            batch.feed(IntStream.range(0, 20).mapToObj(cases::line).toList());
            waitFor(batch::isAlive, () -> journal(out) > 0);
            Outcome second = Product.finish(start(input, out));
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.err()).contains("BATCH-0010");
            batch.feed(IntStream.range(20, 300).mapToObj(cases::line).toList());
            assertThat(batch.end("INT")).as(batch.errors()).isEqualTo(130);
            assertThat(batch.errors()).contains("--resume").doesNotContain("Exception");
        }
        isHalfDoneAndTidy(out);

        Outcome again = product.run("batch", input, "--out", out, "--format", "txt");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("BATCH-0009", "--resume");

        try (LiveProcess batch =
                LiveProcess.start(product, "batch", "-", "--out", out, "--format", "txt", "--resume")) {
            long done = journal(out);
            batch.feed(IntStream.range(0, 350).mapToObj(cases::line).toList());
            waitFor(batch::isAlive, () -> journal(out) > done);
            assertThat(batch.end("TERM")).as(batch.errors()).isEqualTo(143);
            assertThat(batch.errors()).contains("--resume").doesNotContain("Exception");
        }
        isHalfDoneAndTidy(out);

        Outcome resumed = Product.finish(start(input, out, "--json"));
        assertThat(resumed.exit()).as(resumed.toString()).isZero();
        assertThat(resumed.json().get("cases").asInt()).isEqualTo(400);
        assertThat(kept(out)).isGreaterThanOrEqualTo(20);
        assertThat(out.resolve(".batch")).doesNotExist();
    }

    private static void isHalfDoneAndTidy(Path out) throws IOException {
        assertThat(out.resolve("report.jsonl")).doesNotExist();
        try (var aside = Files.list(out.resolve(".batch/tmp"))) {
            assertThat(aside).isEmpty();
        }
    }

    private static long kept(Path out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        long kept = 0;
        for (String line : Files.readAllLines(out.resolve("timings.jsonl"))) {
            JsonNode timing = json.readTree(line);
            kept += timing.get("reused").asBoolean() ? 1 : 0;
        }
        return kept;
    }

    private Process start(Path input, Path out, Object... more) {
        Object[] arguments = Stream.concat(
                        Stream.of("batch", input, "--out", out, "--format", "txt", "--resume"), Stream.of(more))
                .toArray();
        return product.start(QUICK_START, arguments);
    }

    private static void finishes(Process batch) {
        Outcome outcome = Product.finish(batch);
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
    }

    /** What stands for the user's eyes while a batch is not over: whole folders of cases, nothing else. */
    private static Map<String, String> casesIn(Path out) throws IOException {
        if (!Files.exists(out)) {
            return Map.of();
        }
        Map<String, String> tree = FileTree.ofBatch(out);
        tree.keySet().removeIf(name -> name.startsWith(".batch"));
        return tree;
    }

    private static long journal(Path out) {
        return out.resolve(".batch/journal.jsonl").toFile().length();
    }

    /** Until the batch has opened its new report, which it does once it has read the journal. */
    private static void waitUntilItLooks(Process process, Path out) throws InterruptedException {
        Path report = out.resolve(".batch/report.jsonl");
        long before = report.toFile().lastModified();
        waitFor(process, () -> report.toFile().lastModified() != before);
    }

    private static void waitFor(Process process, BooleanSupplier condition) throws InterruptedException {
        waitFor(process::isAlive, condition);
    }

    /** Until the condition holds or the process is over. */
    private static void waitFor(BooleanSupplier isAlive, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (isAlive.getAsBoolean() && !condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("no progress").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(3);
        }
    }
}
