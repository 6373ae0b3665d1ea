package org.appealworkbench.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.benchmarks.CaseVariants;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/**
 * Many cases in a small heap. The environment variable {@code BATCH_CASES} names other sizes, with spaces between; what was
 * measured of sizes that are not named stays.
 */
public final class BatchSection implements Section {
    private static final String SIZES = "2000 20000";

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
                "what", "what", "cases", "cases", "seconds", "seconds", "rate", "cases a second", "peak", "peak MB");
        if (!ProductRun.of("--help").text().contains("batch")) {
            findings.note("This product has no command `batch` yet.");
            return findings;
        }
        for (int size : sizes()) {
            measure(findings, size);
        }
        return findings;
    }

    @Override
    public Optional<String> keptBy() {
        return Optional.of("cases");
    }

    private static int[] sizes() {
        String sizes = System.getenv().getOrDefault("BATCH_CASES", SIZES);
        return Stream.of(sizes.strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void measure(Findings findings, int size) throws IOException, InterruptedException {
        Path folder = Places.WORK.resolve("batch");
        Places.delete(folder);
        CaseVariants.writeLines(Places.EXAMPLE, folder, size);
        Path cases = folder.resolve(CaseVariants.LINES);
        ProductRun.Cost cost = ProductRun.of("batch", cases, "--out", folder.resolve("out"), "--format", "txt")
                .with("APPEAL_JAVA_OPTS", "-Xmx512m")
                .finish();
        findings.row(
                "`batch --format txt`, heap of 512 MB",
                size,
                Math.round(cost.seconds() * 10) / 10.0,
                Math.round(size / cost.seconds()),
                Math.round(cost.peak()));
        Places.delete(folder);
    }
}
