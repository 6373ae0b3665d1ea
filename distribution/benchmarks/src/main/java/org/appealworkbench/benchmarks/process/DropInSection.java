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
    /** The last that the host tells of at its start. */
    private static final String OTHER_TYPE = "item-condition";

    private static final long IDLE_MILLIS = 5_000;
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
        findings.row(row("as soon as the host has told its types"), slowest(0), 2);
        findings.row(row("into a host that has run for some seconds"), slowest(IDLE_MILLIS), 2);
        return findings;
    }

    private static String row(String when) {
        return "jar in `plugins/` to usable type, " + when + ", slowest of " + TIMES;
    }

    private static double slowest(long waitMillis) throws IOException, InterruptedException {
        double slowest = 0;
        for (int i = 0; i < TIMES; i++) {
            slowest = Math.max(slowest, seconds(waitMillis));
        }
        return slowest;
    }

    /** The product has been started before, with the other types: its caches know all but the type that comes. */
    private static double seconds(long waitMillis) throws IOException, InterruptedException {
        Path home = Places.WORK.resolve("watched");
        Places.delete(home);
        Places.copy(Places.PRODUCT, home);
        Path kept = home.resolve(PLUGIN);
        Path plugin = home.resolve("plugins").resolve(PLUGIN);
        Files.move(plugin, kept);
        ProductRun watch = of(home, "types", "--watch");
        of(home, "types").finish();
        Process process =
                watch.builder().redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        try (BufferedReader lines = process.inputReader()) {
            await(lines, OTHER_TYPE);
            Thread.sleep(waitMillis);
            long start = System.nanoTime();
            Files.move(kept, plugin, StandardCopyOption.ATOMIC_MOVE);
            await(lines, TYPE);
            return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static ProductRun of(Path home, Object... arguments) {
        ProductRun run = ProductRun.of(arguments);
        run.command().set(0, home.resolve("bin/appeal").toString());
        return run;
    }

    private static void await(BufferedReader lines, String word) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains(word)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the host ended before it told of " + word);
        }
    }
}
