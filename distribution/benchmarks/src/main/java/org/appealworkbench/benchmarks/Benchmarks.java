package org.appealworkbench.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.appealworkbench.benchmarks.process.BatchSection;
import org.appealworkbench.benchmarks.process.CommandLineSection;
import org.appealworkbench.benchmarks.process.DropInSection;
import org.appealworkbench.benchmarks.process.LintSection;
import org.appealworkbench.benchmarks.process.MailSpeedSection;
import org.appealworkbench.benchmarks.process.NoticeSection;
import org.appealworkbench.benchmarks.process.OtherPrintersSection;
import org.appealworkbench.benchmarks.report.Findings;
import org.appealworkbench.benchmarks.report.Machine;
import org.appealworkbench.benchmarks.report.Measurement;
import org.appealworkbench.benchmarks.report.Page;
import org.appealworkbench.benchmarks.report.Results;
import org.appealworkbench.benchmarks.warm.MeasuredHost;
import org.appealworkbench.benchmarks.warm.WarmSection;

/** Measures the sections that are named, or all, and writes the page. */
public final class Benchmarks {
    private static final List<Section> SECTIONS = List.of(
            new CommandLineSection(),
            new WarmSection(),
            new OtherPrintersSection(),
            new BatchSection(),
            new DropInSection(),
            new NoticeSection(),
            new MailSpeedSection(),
            new LintSection());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Set<String> named = Set.of(arguments);
        Results results = new Results(Places.MODULE.resolve("results"));
        MeasuredHost.prepare();
        for (Section section : SECTIONS) {
            if (named.isEmpty() || named.contains(section.name())) {
                System.err.println("benchmarks: " + section.name());
                Machine machine = Machine.here();
                Findings findings = section.measure();
                Measurement measured =
                        new Measurement(LocalDate.now(ZoneOffset.UTC).toString(), commit(), machine, findings);
                results.write(section.name(), withKept(measured, section, results));
            }
        }
        Files.writeString(
                Places.ROOT.resolve("docs/benchmarks.md"), new Page(Places.MODULE.resolve("page.md"), results).text());
    }

    private static Measurement withKept(Measurement measured, Section section, Results results) throws IOException {
        if (section.keptBy().isEmpty() || !results.names().contains(section.name())) {
            return measured;
        }
        return measured.with(results.read(section.name()), section.keptBy().get());
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--abbrev=10", "--dirty=+", "--exclude=*")
                .directory(Places.ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
