package org.appealworkbench.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/** Commands as a user runs them. */
public final class CommandLineSection implements Section {
    private static final int COLD = 3;
    private static final int WARM = 21;

    @Override
    public String name() {
        return "command-line";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
                "command",
                "command",
                "caches",
                "caches",
                "runs",
                "runs",
                "median",
                "median s",
                "p90",
                "90 % within s",
                "cpu",
                "CPU s",
                "peak",
                "peak MB",
                "target",
                "target s");
        ProductRun check = ProductRun.of("check", Places.EXAMPLE);
        ProductRun text = ProductRun.of("render", Places.EXAMPLE, "--out", out(), "--format", "txt");
        ProductRun pdf = ProductRun.of("render", Places.EXAMPLE, "--out", out(), "--format", "pdf");
        row(findings, "`check`", "empty", cold(check), "");
        row(findings, "`check`", "filled", warm(check, WARM), 0.7);
        row(findings, "`render --format txt`", "filled", warm(text, WARM / 2), "");
        row(findings, "`render --format pdf`", "empty", cold(pdf), "");
        row(findings, "`render --format pdf`", "filled", warm(pdf, WARM / 2), "");
        return findings;
    }

    private static Path out() {
        return Places.WORK.resolve("out");
    }

    private static List<ProductRun.Cost> cold(ProductRun run) throws IOException, InterruptedException {
        List<ProductRun.Cost> costs = new ArrayList<>();
        for (int i = 0; i < COLD; i++) {
            Path cache = Places.WORK.resolve("empty-cache");
            Places.delete(cache);
            costs.add(run.with("XDG_CACHE_HOME", cache.toString()).finish());
        }
        return costs;
    }

    private static List<ProductRun.Cost> warm(ProductRun run, int times) throws IOException, InterruptedException {
        List<ProductRun.Cost> costs = new ArrayList<>();
        run.finish();
        run.finish();
        for (int i = 0; i < times; i++) {
            costs.add(run.finish());
        }
        return costs;
    }

    private static void row(
            Findings findings, String command, String caches, List<ProductRun.Cost> costs, Object target) {
        findings.row(
                command,
                caches,
                costs.size(),
                quantile(costs, ProductRun.Cost::seconds, 0.5),
                quantile(costs, ProductRun.Cost::seconds, 0.9),
                quantile(costs, ProductRun.Cost::cpu, 0.5),
                quantile(costs, ProductRun.Cost::peak, 0.5),
                target);
    }

    private static double quantile(List<ProductRun.Cost> costs, ToDoubleFunction<ProductRun.Cost> value, double share) {
        double[] sorted = costs.stream().mapToDouble(value).sorted().toArray();
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Math.round(sorted[Math.max(0, place)] * 1000) / 1000.0;
    }
}
