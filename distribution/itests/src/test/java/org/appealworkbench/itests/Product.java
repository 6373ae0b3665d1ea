package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The assembled product, started as a user starts it: as a process, through {@code bin/appeal}. */
record Product(Path home) {

    /** What a process left behind. */
    record Outcome(int exit, String out, String err) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException("no JSON: " + out + err, e);
            }
        }

        @Override
        public String toString() {
            return "exit " + exit + "\n" + out + err;
        }
    }

    private static final long PATIENCE_SECONDS = 120;

    static Product assembled() {
        return new Product(Path.of(System.getProperty("appeal.package")).normalize());
    }

    static Path sources() {
        return Path.of(System.getProperty("appeal.sources")).normalize();
    }

    static Path example(String name) {
        return sources().resolve("docs/examples").resolve(name);
    }

    /** A copy whose plug-ins a test may change. */
    static Product copiedTo(Path target) throws IOException {
        copyTree(assembled().home(), target);
        return new Product(target);
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    /** Gives plug-ins and settings back as they are delivered, so that the copy serves another test, with its caches filled. */
    void restore() throws IOException {
        for (String part : List.of("plugins", "conf")) {
            FileTree.delete(home.resolve(part));
            copyTree(assembled().home().resolve(part), home.resolve(part));
        }
    }

    /** Takes all other plug-ins away, so that a test knows what is there. */
    void keepPlugin(String name) throws IOException {
        try (Stream<Path> files = Files.list(plugins())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().contains(name))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    Outcome run(Object... arguments) {
        return finish(start(arguments));
    }

    Process start(Object... arguments) {
        return start(Map.of(), arguments);
    }

    Process start(Map<String, String> settings, Object... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/appeal").toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put(
                "XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.remove("APPEAL_LOG");
        environment.putAll(settings);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        try {
            builder.redirectOutput(Files.createTempFile("appeal", ".out").toFile());
            builder.redirectError(Files.createTempFile("appeal", ".err").toFile());
            Process process = builder.start();
            STREAMS.put(process, new Path[] {
                builder.redirectOutput().file().toPath(),
                builder.redirectError().file().toPath()
            });
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Map<Process, Path[]> STREAMS = new java.util.concurrent.ConcurrentHashMap<>();

    static Outcome finish(Process process) {
        Path[] streams = STREAMS.remove(process);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: "
                        + Files.readString(streams[0], UTF_8) + Files.readString(streams[1], UTF_8));
            }
            Outcome outcome = new Outcome(
                    process.exitValue(), Files.readString(streams[0], UTF_8), Files.readString(streams[1], UTF_8));
            Files.delete(streams[0]);
            Files.delete(streams[1]);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
