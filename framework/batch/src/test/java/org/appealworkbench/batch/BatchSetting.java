package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.appealworkbench.api.workflow.BatchInput;
import org.appealworkbench.api.workflow.BatchListener;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.BatchProgress;
import org.appealworkbench.api.workflow.BatchRequest;
import org.appealworkbench.api.workflow.BatchSummary;
import org.junit.jupiter.api.io.TempDir;

/** A folder with batches of a fake workflow, all on one day. */
abstract class BatchSetting {

    static final Instant NOW = Instant.parse("2024-05-20T08:00:00Z");

    final FakeWorkflow workflow = new FakeWorkflow();

    @TempDir
    Path temp;

    BatchSummary stopAfter(int cases, Path input, String out) {
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

    BatchSummary run(Path input, String out, int workers, boolean resume) {
        return runner().run(request(input, out, workers, resume), BatchListener.SILENT);
    }

    BatchRunner runner() {
        return new BatchRunner(workflow, workflow, "1", clock(NOW));
    }

    static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    BatchRequest request(Path input, String out, int workers, boolean resume) {
        return new BatchRequest(
                inputs(input),
                Optional.of(temp.resolve(out)),
                BatchOptions.of(Set.of("txt")),
                workers,
                resume,
                Optional.empty());
    }

    static List<BatchInput> inputs(Path input) {
        return List.of(new BatchInput(String.valueOf(input.getFileName()), input));
    }

    Path input(String lines) throws IOException {
        return Files.writeString(temp.resolve("cases.jsonl"), lines);
    }

    static String cases(int from, int to) {
        return String.join(
                "",
                IntStream.range(from, to)
                        .mapToObj(i -> "{\"id\":\"c" + i + "\"}\n")
                        .toList());
    }

    List<String> lines(String out) throws IOException {
        return Files.readAllLines(temp.resolve(out).resolve("report.jsonl"));
    }

    /** All files but the one that may differ. */
    Map<String, String> tree(String out) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        Path root = temp.resolve(out);
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("timings.jsonl"))
                    .forEach(file -> tree.put(root.relativize(file).toString().replace('\\', '/'), content(file)));
        }
        return tree;
    }

    static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
