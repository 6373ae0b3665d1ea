package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code appeal types --watch} tells of jars that come, change and go while it runs. */
class WatchIT {

    private static final int DROPS = 20;

    @TempDir
    private Path temp;

    private Product product = Product.assembled();

    @BeforeEach
    void copy() throws IOException {
        product = Product.copiedTo(temp.resolve("product 副本"));
        product.keepPlugin("late-shipment");
    }

    @Test
    void the_list_comes_first_and_then_each_change() throws Exception {
        try (LiveProcess watch = LiveProcess.start(product, "types", "--watch")) {
            watch.next("late-shipment", "Late shipment rate");
            drop("s.jar", stranger("1.0.0"));
            watch.next("stranger 1.0.0  appeared (plugins/s.jar)");
            drop("s.jar", stranger("1.1.0"));
            watch.next("stranger 1.0.0 -> 1.1.0  updated (plugins/s.jar)");
            drop("t.jar", stranger("2.0.0"));
            watch.next("stranger 1.1.0 -> 2.0.0  updated (plugins/t.jar)");
            watch.next("stranger 1.1.0  not used", "plugins/s.jar");
            Files.delete(product.plugins().resolve("t.jar"));
            watch.next("stranger 2.0.0 -> 1.1.0  updated (plugins/s.jar)");
            Files.delete(product.plugins().resolve("s.jar"));
            watch.next("stranger 1.1.0  gone (plugins/s.jar)");
            drop("bad.jar", "a letter, no jar".getBytes(UTF_8));
            watch.next("bad.jar", "kept out", "NOT-A-JAR");
            watch.isSilent();

            assertThat(watch.end("TERM")).isEqualTo(143);
            assertThat(watch.errors()).isEmpty();
        }
        Outcome types = product.run("types");
        assertThat(types.exit()).as(types.toString()).isEqualTo(3);
        assertThat(types.out()).contains("bad.jar").doesNotContain("stranger");
    }

    @Test
    void with_json_each_line_is_an_event() throws Exception {
        try (LiveProcess watch = LiveProcess.start(product, "types", "--watch", "--json")) {
            JsonNode present = json(watch.next());
            assertThat(present.path("event").asText()).isEqualTo("present");
            assertThat(present.path("types").findValuesAsText("id")).contains("late-shipment");
            drop("s.jar", stranger("1.0.0"));
            assertThat(event(watch.next())).isEqualTo("appeared stranger 1.0.0 plugins/s.jar []");
            drop("s.jar", stranger("1.1.0"));
            JsonNode updated = json(watch.next());
            assertThat(updated.path("event").asText()).isEqualTo("updated");
            assertThat(updated.path("before").asText()).isEqualTo("1.0.0");
            drop("s.jar", Arrays.copyOf(stranger("1.2.0"), 9_000));
            assertThat(event(watch.next())).isEqualTo("gone stranger 1.1.0 plugins/s.jar []");
            assertThat(event(watch.next())).isEqualTo("kept-out null  plugins/s.jar [NOT-A-JAR]");
            drop("s.jar", stranger("1.2.0"));
            assertThat(event(watch.next())).isEqualTo("appeared stranger 1.2.0 plugins/s.jar []");

            assertThat(watch.end("INT")).isEqualTo(130);
            assertThat(watch.errors()).isEmpty();
        }
    }

    @Test
    void two_watchers_of_one_product_both_see_the_change_and_a_third_process_too() throws Exception {
        try (LiveProcess one = LiveProcess.start(product, "types", "--watch");
                LiveProcess other = LiveProcess.start(product, "types", "--watch", "--lang", "zh-CN")) {
            one.next("late-shipment");
            other.next("late-shipment");
            drop("s.jar", stranger("1.0.0"));
            one.next("appeared");
            other.next("已出现");
            assertThat(product.run("types").out()).contains("stranger 1.0.0");
            Files.delete(product.plugins().resolve("s.jar"));
            one.next("gone");
            other.next("已移除");
        }
    }

    @Test
    void it_ends_when_nobody_reads() throws Exception {
        Path exit = temp.resolve("exit");
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                "(\"$1\" types --watch; echo $? >\"$2\") | head -n 1",
                "sh",
                product.home().resolve("bin/appeal").toString(),
                exit.toString());
        builder.environment()
                .put("XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.inputReader(UTF_8).readLine()).contains("late-shipment");
        drop("s.jar", stranger("1.0.0"));

        boolean hasEnded = process.waitFor(30, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroy);
        assertThat(hasEnded).isTrue();
        assertThat(exit).hasContent("0");
    }

    @Test
    void from_drop_to_usable_it_takes_less_than_two_seconds() throws Exception {
        List<Long> millis = new ArrayList<>();
        try (LiveProcess watch = LiveProcess.start(product, "types", "--watch")) {
            watch.next("late-shipment");
            for (int drop = 1; drop <= DROPS; drop++) {
                byte[] jar = stranger("1.0." + drop);
                long start = System.nanoTime();
                drop("s.jar", jar);
                watch.next("stranger", "1.0." + drop);
                millis.add((System.nanoTime() - start) / 1_000_000);
            }
        }
        Collections.sort(millis);
        System.out.println("drop to usable, " + DROPS + " drops: median " + millis.get(DROPS / 2) + " ms, worst "
                + millis.get(DROPS - 1) + " ms");
        assertThat(millis.get(DROPS / 2)).isLessThan(2_000);
    }

    private void drop(String file, byte[] jar) throws IOException {
        Files.write(product.plugins().resolve(file), jar);
    }

    private static byte[] stranger(String version) {
        return PluginJar.stranger("stranger").version(version).bytes();
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    private static String event(String line) throws IOException {
        JsonNode node = json(line);
        return node.path("event").asText() + " " + node.path("id").asText("null") + " "
                + node.path("version").asText() + " " + node.path("file").asText() + " "
                + node.path("faults").findValuesAsText("code");
    }
}
