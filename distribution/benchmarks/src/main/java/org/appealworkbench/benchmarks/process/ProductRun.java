package org.appealworkbench.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appealworkbench.benchmarks.Places;

/** A command as a process, and how to start it. */
public record ProductRun(List<String> command, Map<String, String> environment) {

    /**
     * What one process took.
     *
     * @param cpu seconds of all its threads, and of the processes that it started
     * @param peak megabytes of memory in use at most; the peaks of the processes that it started are added
     */
    public record Cost(double seconds, double cpu, double peak) {}

    private static final long POLL_MILLIS = 25;

    /** {@code bin/appeal} with its usual caches, kept apart from the user's own. */
    public static ProductRun of(Object... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Places.PRODUCT.resolve("bin/appeal").toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProductRun(command, Map.of("LC_ALL", "C.UTF-8"))
                .with("XDG_CACHE_HOME", Places.WORK.resolve("user-cache").toString());
    }

    ProductRun with(String variable, String value) {
        Map<String, String> more = new java.util.TreeMap<>(environment);
        more.put(variable, value);
        return new ProductRun(command, more);
    }

    ProcessBuilder builder() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    private static Path output() throws IOException {
        return Files.createDirectories(Places.WORK).resolve("output.txt");
    }

    /** Runs it to its end, which must be one without a fault. */
    public Cost finish() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder().start();
        Usage usage = new Usage(process.toHandle());
        Thread watch = new Thread(
                () -> {
                    while (process.isAlive()) {
                        usage.look();
                        pause();
                    }
                },
                "usage");
        watch.start();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.join();
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit + ": " + Files.readString(output()));
        }
        return new Cost(seconds, usage.cpuSeconds(), usage.megabytes());
    }

    String text() throws IOException, InterruptedException {
        finish();
        return Files.readString(output());
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
