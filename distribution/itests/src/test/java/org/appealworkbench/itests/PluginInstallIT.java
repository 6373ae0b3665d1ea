package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a scaffold to a jar, into a product, to a letter, and out again. */
class PluginInstallIT {

    @TempDir
    private static Path home;

    private static Product product = Product.assembled();

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeAll
    static void copy() throws IOException {
        product = Product.copiedTo(home.resolve("workbench"));
    }

    @BeforeEach
    void restore() throws IOException {
        product.restore();
        folder = temp.resolve("price errors");
        assertThat(product.run("plugin", "new", "price-errors", folder).exit()).isZero();
    }

    @Test
    void a_scaffold_is_packed_installed_listed_used_and_removed() {
        Path jar = pack("0.1.0");

        Outcome installed = product.run("plugin", "install", jar);
        assertThat(installed.exit()).as(installed.toString()).isZero();
        assertThat(product.plugins().resolve("price-errors-0.1.0.jar")).hasSameBinaryContentAs(jar);

        Outcome list = product.run("plugin", "list");
        assertThat(list.exit()).as(list.toString()).isZero();
        assertThat(list.out()).contains("plugins/price-errors-0.1.0.jar  price-errors 0.1.0  installed, data only\n");

        Outcome letter = product.run(
                "render",
                folder.resolve("APPEAL-INF/tests/first-case"),
                "--format",
                "txt",
                "--out",
                temp.resolve("out"));
        assertThat(letter.exit()).as(letter.toString()).isZero();
        assertThat(temp.resolve("out/appeal.txt"))
                .hasSameTextualContentAs(folder.resolve("APPEAL-INF/tests/first-case/expected-appeal.txt"));

        Outcome removed = product.run("plugin", "remove", "price-errors");
        assertThat(removed.exit()).as(removed.toString()).isZero();
        assertThat(removed.out()).isEqualTo(product.plugins().resolve("price-errors-0.1.0.jar") + "\n");
        assertThat(product.run("types").out()).doesNotContain("price-errors");
    }

    @Test
    void the_same_folder_gives_the_same_bytes_and_only_what_belongs_to_the_type() throws IOException {
        byte[] first = Files.readAllBytes(pack("0.1.0"));
        Files.setLastModifiedTime(folder.resolve("APPEAL-INF/rules.yaml"), FileTime.fromMillis(0));
        Files.writeString(folder.resolve("APPEAL-INF/.hidden"), "x");
        assertThat(Files.readAllBytes(pack("0.1.0"))).isEqualTo(first);
        try (ZipFile zip = new ZipFile(pack("0.1.0").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("META-INF/MANIFEST.MF", "APPEAL-INF/tests/first-case/expected-appeal.txt")
                    .allMatch(name -> name.startsWith("APPEAL-INF/") || name.equals("META-INF/MANIFEST.MF"))
                    .noneMatch(name -> name.contains("hidden"));
        }
        Outcome check = product.run("plugin", "check", temp.resolve("price-errors-0.1.0.jar"));
        assertThat(check.err()).isEqualTo("price-errors 0.1.0: nothing found; tests passed: 1 of 1\n");
    }

    @Test
    void what_is_not_sound_is_neither_packed_nor_installed() throws IOException {
        Path jar = pack("0.1.0");
        new EditedPlugin(folder).replace("templates/closing.vm", "If you need", "In May 2026, if you need");
        Outcome pack = product.run("plugin", "pack", folder, "--out", temp.resolve("other"));
        assertThat(pack.exit()).as(pack.toString()).isEqualTo(3);
        assertThat(pack.out()).contains("TEMPLATE-DIGIT");
        assertThat(temp.resolve("other")).doesNotExist();

        byte[] half = Arrays.copyOf(Files.readAllBytes(jar), 4000);
        Files.write(jar, half);
        Outcome install = product.run("plugin", "install", jar);
        assertThat(install.exit()).as(install.toString()).isEqualTo(3);
        assertThat(install.out()).contains(jar + ": error: NOT-A-JAR: ");
        assertThat(product.plugins().resolve("price-errors-0.1.0.jar")).doesNotExist();
    }

    @Test
    void a_higher_version_shadows_and_two_versions_are_removed_one_at_a_time() throws IOException {
        product.run("plugin", "install", pack("0.1.0"));
        new EditedPlugin(folder).replace("appeal-type.yaml", "version: 0.1.0", "version: 0.2.0");
        Path newer = pack("0.2.0");

        JsonNode installed = product.run("plugin", "install", newer, "--json").json();
        assertThat(installed.get("shadowed").get(0).textValue()).isEqualTo("plugins/price-errors-0.1.0.jar 0.1.0");
        Outcome again = product.run("plugin", "install", newer);
        assertThat(again.err()).contains("replaced: plugins/price-errors-0.2.0.jar");

        Outcome which = product.run("plugin", "remove", "price-errors");
        assertThat(which.exit()).isEqualTo(2);
        assertThat(which.err()).contains("--version", "0.1.0 (plugins/price-errors-0.1.0.jar)");
        assertThat(product.run("plugin", "remove", "price-errors", "--version", "0.2.0")
                        .exit())
                .isZero();
        assertThat(product.run("types").out()).contains("price-errors 0.1.0");
    }

    @Test
    void an_unknown_type_is_answered_with_the_one_that_was_meant() {
        Outcome removed = product.run("plugin", "remove", "late-shipmet");
        assertThat(removed.exit()).isEqualTo(2);
        assertThat(removed.err()).contains("did you mean 'late-shipment'?");
    }

    @Test
    void code_that_nobody_trusts_is_refused_with_the_way_out_and_runs_once_it_is_trusted() throws IOException {
        Path jar = temp.resolve("code.jar");
        Files.write(
                jar,
                PluginJar.stranger("stranger")
                        .with("example/Tool.class", new byte[] {1, 2, 3})
                        .bytes());
        Outcome refused = product.run("plugin", "install", jar);
        assertThat(refused.exit()).as(refused.toString()).isEqualTo(3);
        assertThat(refused.err()).contains("conf/trust.yaml", "conf/trusted/");
        assertThat(product.plugins().resolve("stranger-0.1.0.jar")).doesNotExist();

        String digest = refused.err().replaceAll("(?s).*SHA-256 ([0-9a-f]{64}).*", "$1");
        Files.writeString(
                product.home().resolve("conf/trust.yaml"),
                "format: appeal-trust-1\ntrusted:\n  - {sha256: " + digest + ", name: a stranger, by: tested here}\n");
        Outcome accepted = product.run("plugin", "install", jar);
        assertThat(accepted.exit()).as(accepted.toString()).isZero();
        assertThat(product.run("plugin", "list").out()).contains("stranger 0.1.0  installed, code, trusted");
    }

    @Test
    void an_existing_folder_is_left_alone() {
        Outcome again = product.run("plugin", "new", "price-errors", folder);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty, and nothing was written");
        assertThat(product.run("plugin", "new", "Price_Errors", temp.resolve("x"))
                        .exit())
                .isEqualTo(2);
        assertThat(temp.resolve("x")).doesNotExist();
    }

    private Path pack(String version) {
        Outcome packed = product.run("plugin", "pack", folder);
        assertThat(packed.exit()).as(packed.toString()).isZero();
        return temp.resolve("price-errors-" + version + ".jar");
    }
}
