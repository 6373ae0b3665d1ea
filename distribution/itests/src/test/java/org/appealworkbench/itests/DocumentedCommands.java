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

/**
 * The {@code sh} and {@code text} blocks of a page, in their order.
 *
 * @param exit with which the commands end: 0 or what the fence says ({@code sh exit=3})
 */
record DocumentedCommands(String kind, int exit, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(sh|text)(?: exit=(\\d+))?\\n(.*?)^```$");
    private static final long PATIENCE_SECONDS = 240;

    static List<DocumentedCommands> of(Path page) throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(page));
        List<DocumentedCommands> blocks = new ArrayList<>();
        while (fence.find()) {
            int exit = fence.group(2) == null ? 0 : Integer.parseInt(fence.group(2));
            blocks.add(new DocumentedCommands(fence.group(1), exit, fence.group(3)));
        }
        return blocks;
    }

    boolean areTyped() {
        return kind.equals("sh");
    }

    /** Types them in a folder and gives what they print; the shell finds the product by its name. */
    String run(Product product, Path folder) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("page", ".out");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", text);
        shell.environment().put("PATH", product.home().resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        shell.environment()
                .put("XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(printed.toFile());
        Process process = shell.start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(text).isTrue();
        String output = Files.readString(printed, UTF_8);
        Files.delete(printed);
        assertThat(process.exitValue()).as(text + "\n" + output).isEqualTo(exit);
        return output;
    }
}
