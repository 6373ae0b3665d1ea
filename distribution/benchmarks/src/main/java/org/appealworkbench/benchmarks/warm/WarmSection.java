package org.appealworkbench.benchmarks.warm;

import java.util.Collection;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.process.ProductRun;
import org.appealworkbench.benchmarks.report.Findings;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Rates of a machine that stays, by JMH: one fork each. */
public final class WarmSection implements Section {
    private static final TimeValue SPELL = TimeValue.seconds(2);
    private static final int WARM_UP = 4;
    /** The whole product is a lot of code to compile. */
    private static final int WARM_UP_OF_HOST = 8;

    private static final int MEASURED = 5;

    @Override
    public String name() {
        return "warm";
    }

    @Override
    public Findings measure() throws Exception {
        ProductRun.of("render", Places.EXAMPLE, "--out", SampleLetter.folder(), "--format", "txt,html")
                .finish();
        Findings findings =
                Findings.of("what", "what", "threads", "threads", "rate", "a second", "error", "±", "target", "target");
        host(findings, "text", "case in memory to checked letter text", 1, 5000);
        host(findings, "check", "… its check alone", 1, "");
        host(findings, "read-text", "case folder on disk to checked letter text", 1, "");
        host(findings, "read", "… reading the case folder alone", 1, "");
        raw(findings, RawVelocity.class, "bare Velocity writing the same text", 1);
        host(findings, "pdf", "letter of three pages to PDF", 1, "");
        host(findings, "pdf", "letter of three pages to PDF", 2, "");
        host(findings, "short-pdf", "letter of two pages to PDF", 1, "");
        host(findings, "short-pdf", "letter of two pages to PDF", 2, 200);
        raw(findings, RawPdfBox.class, "bare PDFBox drawing the text of three pages", 1);
        raw(findings, RawPdfBox.class, "bare PDFBox drawing the text of three pages", 2);
        return findings;
    }

    private static void host(Findings findings, String work, String title, int threads, Object target)
            throws RunnerException {
        ChainedOptionsBuilder options = options(HostBenchmark.class, threads)
                .warmupIterations(WARM_UP_OF_HOST)
                .param("work", work);
        add(findings, options, title, threads, target);
    }

    private static void raw(Findings findings, Class<?> benchmark, String title, int threads) throws RunnerException {
        add(findings, options(benchmark, threads), title, threads, "");
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark, int threads) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .threads(threads)
                .warmupIterations(WARM_UP)
                .warmupTime(SPELL)
                .measurementIterations(MEASURED)
                .measurementTime(SPELL)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static void add(Findings findings, ChainedOptionsBuilder options, String title, int threads, Object target)
            throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            findings.row(title, threads, rounded(primary.getScore()), rounded(primary.getScoreError()), target);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
