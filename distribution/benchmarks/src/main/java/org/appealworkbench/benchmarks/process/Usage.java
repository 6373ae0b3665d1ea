package org.appealworkbench.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The last that the system told of a process and its children before they ended; nothing on a system without {@code /proc}. */
final class Usage {
    private static final double TICKS_PER_SECOND = 100;
    private static final double KILOBYTES = 1024;

    private final ProcessHandle process;
    private final Map<Long, Long> ticks = new ConcurrentHashMap<>();
    private final Map<Long, Long> kilobytes = new ConcurrentHashMap<>();

    Usage(ProcessHandle process) {
        this.process = process;
    }

    void look() {
        Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(ProcessHandle::pid)
                .forEach(this::look);
    }

    private void look(long pid) {
        Path folder = Path.of("/proc", Long.toString(pid));
        try {
            String stat = Files.readString(folder.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            ticks.put(pid, Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
            try (Stream<String> lines = Files.lines(folder.resolve("status"))) {
                lines.filter(line -> line.startsWith("VmHWM:"))
                        .forEach(line -> kilobytes.put(pid, Long.parseLong(line.replaceAll("\\D", ""))));
            }
        } catch (IOException | UncheckedIOException e) {
            // It has just ended.
        }
    }

    double cpuSeconds() {
        return sum(ticks) / TICKS_PER_SECOND;
    }

    double megabytes() {
        return sum(kilobytes) / KILOBYTES;
    }

    private static long sum(Map<Long, Long> byProcess) {
        return byProcess.values().stream().mapToLong(Long::longValue).sum();
    }
}
