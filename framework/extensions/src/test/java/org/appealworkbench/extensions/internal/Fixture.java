package org.appealworkbench.extensions.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.extensions.internal.source.FolderSource;

/** A copy of a sound contribution, to be broken in one place. */
final class Fixture {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Path root;
    private final Path files;

    private Fixture(Path root, Path files) {
        this.root = root;
        this.files = files;
    }

    static Fixture type(Path folder) {
        return copy("late-parcel", "APPEAL-INF", folder);
    }

    static Fixture policy(Path folder) {
        return copy("policy", "APPEAL-POLICY", folder);
    }

    static Policy soundPolicy() {
        try {
            return PolicyReader.policy(PolicyReader.verify(new FolderSource(RESOURCES.resolve("policy"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture copy(String name, String inside, Path folder) {
        Path from = RESOURCES.resolve(name);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fixture(folder, folder.resolve(inside));
    }

    Path root() {
        return root;
    }

    /** Replaces a text that must be there; so that a test cannot pass because it changed nothing. */
    Fixture replace(String file, String old, String replacement) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError(file + " does not contain: " + old);
        }
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    Fixture append(String file, String more) {
        return write(file, read(file) + more);
    }

    Fixture write(String file, String text) {
        return write(file, text.getBytes(UTF_8));
    }

    Fixture write(String file, byte[] bytes) {
        try {
            Files.createDirectories(files.resolve(file).getParent());
            Files.write(files.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Fixture delete(String file) {
        try {
            Files.delete(files.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String read(String file) {
        try {
            return Files.readString(files.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verified verified(ContributionCheck... checks) {
        return new TypeVerifier(soundPolicy()).verify(new FolderSource(root), List.of(checks));
    }

    /** What the author of the type is told, as it is printed. */
    List<String> told(ContributionCheck... checks) {
        return verified(checks).faults().stream().map(Fault::toString).toList();
    }

    List<String> toldOfPolicy() {
        try {
            return PolicyReader.verify(new FolderSource(root)).faults().stream()
                    .map(Fault::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
