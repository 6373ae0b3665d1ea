package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.itests.Product.Outcome;

/**
 * A case with the problems and the letter that stand beside it. A difference leaves what came out in {@code target/golden};
 * with {@code -Dappeal.golden=accept} it becomes what is expected.
 */
record GoldenCase(Path folder) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** @param temp an empty folder for what comes out */
    void compare(Product product, Path temp) throws IOException {
        Outcome check = product.run("check", folder, "--json");
        compare("expected-problems.json", problems(check.json()));
        Outcome render = product.run("render", folder, "--format", "txt", "--out", temp, "--force");
        for (String side : sideLetters(temp)) {
            product.run("render", folder, "--letter", side, "--format", "txt", "--out", temp, "--force");
        }
        for (String letter : letters(temp)) {
            compare("expected-" + letter, Files.readString(temp.resolve(letter)));
        }
        assertThat(expectedLetters())
                .as(render.toString())
                .containsExactlyElementsOf(letters(temp).stream()
                        .map(letter -> "expected-" + letter)
                        .toList());
    }

    /** What stands beside the case and is not the letter to Amazon is asked for by name. */
    private List<String> sideLetters(Path temp) throws IOException {
        List<String> rendered = letters(temp);
        return expectedLetters().stream()
                .map(name -> name.substring("expected-".length()))
                .filter(name -> !rendered.contains(name))
                .map(name -> name.substring(0, name.length() - ".txt".length()))
                .toList();
    }

    private List<String> expectedLetters() throws IOException {
        return names(folder, "expected-[a-z-]+\\.txt");
    }

    /** Whole letters; the texts of boxes have one dot more. */
    private static List<String> letters(Path folder) throws IOException {
        return names(folder, "[a-z-]+\\.txt");
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

    private void compare(String name, String actual) throws IOException {
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
