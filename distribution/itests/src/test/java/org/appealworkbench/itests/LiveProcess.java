package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that keeps running, and the lines that it prints as they come. */
final class LiveProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path errors;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private LiveProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static LiveProcess start(Product product, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(interruptible());
        command.add(product.home().resolve("bin/appeal").toString());
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Path errors = Files.createTempFile("appeal", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment()
                .put("XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("APPEAL_LOG");
        LiveProcess live = new LiveProcess(builder.start(), errors);
        Thread reader = new Thread(live::read, "lines of a live process");
        reader.setDaemon(true);
        reader.start();
        return live;
    }

    /** A build that runs in the background of a shell ignores Ctrl+C, and its children would, too. */
    private static List<String> interruptible() {
        return System.getProperty("os.name").equals("Linux") ? List.of("env", "--default-signal=INT") : List.of();
    }

    private void read() {
        try (BufferedReader out = process.inputReader(UTF_8)) {
            out.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("unreadable: " + e);
        }
    }

    /** Gives the process lines to read; its standard input stays open. */
    void feed(List<String> given) throws IOException {
        for (String line : given) {
            process.getOutputStream().write((line + "\n").getBytes(UTF_8));
        }
        process.getOutputStream().flush();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The next line, which must come soon and hold all this. */
    String next(String... parts) throws InterruptedException, IOException {
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(line).as(Files.readString(errors)).isNotNull();
        assertThat(List.of(parts)).as(line).allMatch(line::contains);
        return line;
    }

    void isSilent() {
        assertThat(lines).isEmpty();
    }

    /** @param signal TERM or INT */
    int end(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        return exit();
    }

    int exit() throws InterruptedException, IOException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(Files.readString(errors))
                .isTrue();
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(errors);
    }
}
