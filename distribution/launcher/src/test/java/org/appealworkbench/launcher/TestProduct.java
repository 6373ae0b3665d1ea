package org.appealworkbench.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A product in a temporary folder, with bundles made on the fly, run in processes of its own as a user's shell would run it. */
final class TestProduct {
    private static final long PATIENCE_SECONDS = 60;

    final Path home;
    final Path cacheRoot;

    TestProduct(Path folder) throws IOException {
        this.home = folder.resolve("product");
        this.cacheRoot = folder.resolve("cache");
        Files.createDirectories(home.resolve("bundles"));
    }

    TestProduct with(String location, TestBundle bundle) throws IOException {
        bundle.writeTo(home.resolve(location));
        return this;
    }

    TestProduct withCommand() throws IOException {
        return with("bundles/3-framework/command.jar", TestBundle.command());
    }

    TestProduct withComponentRuntime() throws IOException {
        Path scr = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith("org.apache.felix.scr"))
                .findFirst()
                .orElseThrow();
        Path target = home.resolve("bundles/1-host/scr.jar");
        Files.createDirectories(target.getParent());
        Files.copy(scr, target);
        return this;
    }

    ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dappeal.home=" + home,
                "-Dappeal.cache.root=" + cacheRoot,
                "-Dappeal.patience=200",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("APPEAL_LOG");
        builder.environment().remove("APPEAL_LANG");
        return builder;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(process(arguments));
    }

    static Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("stderr", ".txt");
        Process process = builder.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String results = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The process did not end");
        }
        Outcome outcome = new Outcome(
                process.exitValue(), results.strip(), Files.readString(errors).strip());
        Files.delete(errors);
        return outcome;
    }

    /** What a shell sees of a process that ended. */
    record Outcome(int code, String results, String errors) {}
}
