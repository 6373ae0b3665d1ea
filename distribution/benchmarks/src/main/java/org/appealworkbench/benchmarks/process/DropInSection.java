package org.appealworkbench.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/** How long a plug-in that is put into a running host takes until its type can be used. */
public final class DropInSection implements Section {
    private static final String PLUGIN = "org.appealworkbench.late-shipment.jar";
    private static final String TYPE = "late-shipment";
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "drop-in";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of("what", "what", "seconds", "seconds", "target", "target");
        if (!ProductRun.of("types", "--help").text().contains("--watch")) {
            findings.note("This product has no `types --watch` yet.");
            return findings;
        }
        double slowest = 0;
        for (int i = 0; i < TIMES; i++) {
            slowest = Math.max(slowest, seconds());
        }
        findings.row("jar in `plugins/` to usable type, slowest of " + TIMES, slowest, 2);
        return findings;
    }

    private static double seconds() throws IOException, InterruptedException {
        Path home = Places.WORK.resolve("watched");
        Places.delete(home);
        Places.copy(Places.PRODUCT, home);
        Path kept = home.resolve(PLUGIN);
        Path plugin = home.resolve("plugins").resolve(PLUGIN);
        Files.move(plugin, kept);
        ProcessBuilder builder = ProductRun.of("types", "--watch").builder();
        builder.command().set(0, home.resolve("bin/appeal").toString());
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        try (BufferedReader lines = process.inputReader()) {
            waitUntilQuiet(lines);
            long start = System.nanoTime();
            Files.move(kept, plugin, StandardCopyOption.ATOMIC_MOVE);
            String line = lines.readLine();
            while (line != null && !line.contains(TYPE)) {
                line = lines.readLine();
            }
            return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** It has told all that is there when it tells nothing more for a while. */
    private static void waitUntilQuiet(BufferedReader lines) throws IOException, InterruptedException {
        Thread.sleep(3000);
        while (lines.ready()) {
            lines.readLine();
        }
    }
}
