package org.appealworkbench.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests that plug-ins bring along. */
class GoldenCasesIT {

    private final Product product = Product.assembled();

    @TempDir
    private Path temp;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> plugins = Files.list(Product.sources().resolve("plugins"))) {
            return plugins
                    .map(plugin -> plugin.resolve("src/main/resources/APPEAL-INF/tests"))
                    .filter(Files::isDirectory)
                    .flatMap(GoldenCasesIT::folders)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> folders(Path tests) {
        try (Stream<Path> folders = Files.list(tests)) {
            return folders.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_problems_and_the_letter_that_stand_beside_it(Path folder) throws IOException {
        new GoldenCase(folder).compare(product, temp);
    }
}
