package org.appealworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folders of the checkout. */
public final class Places {
    public static final Path ROOT = root(Path.of("").toAbsolutePath());
    public static final Path MODULE = ROOT.resolve("distribution/benchmarks");
    public static final Path WORK = MODULE.resolve("target/work");
    public static final Path PRODUCT = ROOT.resolve("distribution/package/target/appeal-workbench");
    public static final Path EXAMPLE = ROOT.resolve("docs/examples/late-shipment");
    /** Its letter has two pages. */
    public static final Path SHORT_EXAMPLE = ROOT.resolve("docs/examples/general-appeal");

    private Places() {}

    private static Path root(Path folder) {
        Path parent = folder.getParent();
        return parent == null || Files.isDirectory(folder.resolve("distribution")) ? folder : root(parent);
    }

    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
