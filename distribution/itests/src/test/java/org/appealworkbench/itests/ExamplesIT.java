package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the examples name each example, and each command on them does what they say in the product as it is unpacked. */
class ExamplesIT {

    @TempDir
    private Path temp;

    @Test
    void every_command_runs_in_the_folder_of_the_product() throws Exception {
        Product product = Product.copiedTo(temp.resolve("appeal-workbench"));
        for (Path page : pages()) {
            List<DocumentedCommands> commands = DocumentedCommands.of(page);
            assertThat(commands).isNotEmpty().allMatch(DocumentedCommands::areTyped);
            for (DocumentedCommands command : commands) {
                command.run(product, product.home());
            }
        }
        assertThat(product.home().resolve("out/late-shipment/appeal.pdf")).isNotEmptyFile();
        assertThat(product.home().resolve("out/five-rounds/appeal.zh.html")).isNotEmptyFile();
    }

    @Test
    void the_page_names_every_example() throws IOException {
        Path examples = Product.sources().resolve("docs/examples");
        String page = Files.readString(examples.resolve("README.md"));
        try (Stream<Path> folders = Files.list(examples).filter(Files::isDirectory)) {
            assertThat(folders).allSatisfy(folder -> assertThat(page)
                    .contains("`" + folder.getFileName() + "/`", "docs/examples/" + folder.getFileName()));
        }
    }

    private static List<Path> pages() {
        return Stream.of("docs/examples/README.md", "docs/examples/a-to-z-five-rounds/README.md")
                .map(page -> Product.sources().resolve(page))
                .toList();
    }
}
