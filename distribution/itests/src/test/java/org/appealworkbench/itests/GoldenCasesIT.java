package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plug-ins of this project pass the check that every author runs, their golden tests included. With
 * {@code -Dappeal.golden=accept} what comes out becomes what is expected.
 */
class GoldenCasesIT {

    static Stream<Path> plugins() throws IOException {
        try (Stream<Path> plugins = Files.list(Product.sources().resolve("plugins"))) {
            return plugins
                    .filter(plugin -> Files.isDirectory(plugin.resolve("src/main/resources/APPEAL-INF")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void is_sound_and_its_cases_give_the_problems_and_the_letters_that_stand_beside_them(Path plugin)
            throws IOException {
        pass(Product.assembled(), plugin, plugin.resolve("src/main/resources/APPEAL-INF/tests"));
    }

    static void pass(Product product, Path plugin, Path tests) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("plugin", "check", plugin));
        if ("accept".equals(System.getProperty("appeal.golden"))) {
            arguments.add("--accept");
        }
        Outcome check = product.run(arguments.toArray());
        assertThat(check.exit()).as(check.toString()).isZero();
        long cases = cases(tests);
        assertThat(cases).isPositive();
        assertThat(check.err()).contains("tests passed: " + cases + " of " + cases);
    }

    private static long cases(Path tests) throws IOException {
        try (Stream<Path> folders = Files.list(tests)) {
            return folders.filter(Files::isDirectory).count();
        }
    }
}
