package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for authors of plug-ins does what it says: its {@code sh} blocks are run one after the other, each from the same
 * folder, and end with 0 or what the fence says ({@code sh exit=3}); each line of a {@code text} block was printed by the
 * commands before it.
 */
class WritingAPluginIT {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(sh|text)(?: exit=(\\d+))?\\n(.*?)^```$");

    private record Block(String kind, int exit, String text) {}

    @TempDir
    private Path temp;

    @Test
    void every_command_on_the_page_does_what_the_page_says() throws Exception {
        Product product = Product.copiedTo(temp.resolve("workbench"));
        Path folder = Files.createDirectory(temp.resolve("author"));
        List<Block> blocks = blocks();
        assertThat(blocks).hasSizeGreaterThan(20);
        String printed = "";
        for (Block block : blocks) {
            if (block.kind().equals("sh")) {
                printed = run(product, folder, block);
            } else {
                assertThat(printed.lines()).containsAll(block.text().lines().toList());
            }
        }
    }

    private static List<Block> blocks() throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(Product.sources().resolve("docs/writing-a-plug-in.md")));
        List<Block> blocks = new ArrayList<>();
        while (fence.find()) {
            int exit = fence.group(2) == null ? 0 : Integer.parseInt(fence.group(2));
            blocks.add(new Block(fence.group(1), exit, fence.group(3)));
        }
        return blocks;
    }

    private static String run(Product product, Path folder, Block block) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("page", ".out");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", block.text());
        shell.environment().put("PATH", product.home().resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        shell.environment()
                .put("XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(printed.toFile());
        Process process = shell.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(block.text()).isTrue();
        String text = Files.readString(printed, UTF_8);
        Files.delete(printed);
        assertThat(process.exitValue()).as(block.text() + "\n" + text).isEqualTo(block.exit());
        return text;
    }
}
