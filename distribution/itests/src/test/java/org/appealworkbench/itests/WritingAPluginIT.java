package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for authors of plug-ins does what it says: its {@code sh} blocks are run one after the other, each from the same
 * folder, and end with 0 or what the fence says ({@code sh exit=3}); each line of a {@code text} block was printed by the
 * commands before it.
 */
class WritingAPluginIT {

    @TempDir
    private Path temp;

    @Test
    void every_command_on_the_page_does_what_the_page_says() throws Exception {
        Product product = Product.copiedTo(temp.resolve("workbench"));
        Path folder = Files.createDirectory(temp.resolve("author"));
        List<DocumentedCommands> blocks =
                DocumentedCommands.of(Product.sources().resolve("docs/writing-a-plug-in.md"));
        assertThat(blocks).hasSizeGreaterThan(20);
        String printed = "";
        for (DocumentedCommands block : blocks) {
            if (block.areTyped()) {
                printed = block.run(product, folder);
            } else {
                assertThat(printed.lines()).containsAll(block.text().lines().toList());
            }
        }
    }
}
