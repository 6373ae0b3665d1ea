package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tests that plug-ins bring along: each case has the problems and the letter that stand beside it. A difference leaves
 * what came out in {@code target/golden}; with {@code -Dappeal.golden=accept} it becomes what is expected.
 */
class GoldenCasesIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();

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
        Outcome check = product.run("check", folder, "--json");
        compare(folder, "expected-problems.json", problems(check.json()));
        Outcome render = product.run("render", folder, "--format", "txt", "--out", temp, "--force");
        for (String side : sideLetters(folder)) {
            product.run("render", folder, "--letter", side, "--format", "txt", "--out", temp, "--force");
        }
        for (String letter : letters(temp)) {
            compare(folder, "expected-" + letter, Files.readString(temp.resolve(letter)));
        }
        assertThat(expectedLetters(folder))
                .as(render.toString())
                .containsExactlyElementsOf(letters(temp).stream()
                        .map(letter -> "expected-" + letter)
                        .toList());
    }

    /** What stands beside the case and is not the letter to Amazon is asked for by name. */
    private List<String> sideLetters(Path folder) throws IOException {
        List<String> rendered = letters(temp);
        return expectedLetters(folder).stream()
                .map(name -> name.substring("expected-".length()))
                .filter(name -> !rendered.contains(name))
                .map(name -> name.substring(0, name.length() - ".txt".length()))
                .toList();
    }

    /** Whole letters; the texts of boxes have one dot more. */
    private static List<String> letters(Path folder) throws IOException {
        return names(folder, "[a-z-]+\\.txt");
    }

    private static List<String> expectedLetters(Path folder) throws IOException {
        return names(folder, "expected-[a-z-]+\\.txt");
    }

    private static List<String> names(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    /** What a reader of a golden file can judge: rule, severity, place and sentence. */
    private static String problems(JsonNode report) throws IOException {
        ArrayNode golden = MAPPER.createArrayNode();
        for (JsonNode problem : report.get("problems")) {
            ObjectNode node = golden.addObject();
            for (String field : new String[] {"rule", "severity", "at", "text"}) {
                node.set(field, problem.get(field));
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(golden)
                        .replace("\r\n", "\n") + "\n";
    }

    private static void compare(Path folder, String name, String actual) throws IOException {
        Path expected = folder.resolve(name);
        if ("accept".equals(System.getProperty("appeal.golden"))) {
            Files.writeString(expected, actual);
            return;
        }
        Path kept = Path.of("target/golden").resolve(folder.getFileName()).resolve(name);
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, actual);
        assertThat(kept).as("compare with " + expected).hasSameTextualContentAs(expected);
    }
}
