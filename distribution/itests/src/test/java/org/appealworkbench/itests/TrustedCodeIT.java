package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.appealworkbench.api.Digest;
import org.appealworkbench.itests.Product.Outcome;
import org.appealworkbench.itests.guest.BrokenActivator;
import org.appealworkbench.itests.guest.GuestActivator;
import org.appealworkbench.itests.guest.GuestRule;
import org.appealworkbench.itests.guest.ShoutTool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in that brings Java runs if the operator trusts it, and only then. */
class TrustedCodeIT {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path home;

    private static Product product = Product.assembled();

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeAll
    static void copy() throws IOException {
        product = Product.copiedTo(home.resolve("product"));
    }

    @BeforeEach
    void restore() throws IOException {
        product.restore();
        product.keepPlugin("late-shipment");
        folder = temp.resolve("case");
        Product.copyTree(Product.example("late-shipment"), folder);
        Path file = folder.resolve("case.json");
        Files.writeString(
                file,
                Files.readString(file).replace("\"appealType\": \"late-shipment\"", "\"appealType\": \"stranger\""));
    }

    @Test
    void a_bundle_named_by_its_digest_brings_a_tool_and_a_rule() throws IOException {
        byte[] jar = guest().bytes();
        drop(jar);
        Outcome untrusted = product.run("check", folder);
        assertThat(untrusted.exit()).as(untrusted.toString()).isEqualTo(3);
        assertThat(untrusted.err()).contains("nobody trusts this jar", Digest.of(jar));

        trust(jar);
        works();
    }

    @Test
    void a_bundle_signed_by_a_trusted_author_brings_a_tool_and_a_rule() throws Exception {
        drop(signed(guest().bytes()));
        assertThat(product.run("types").out()).contains("NOT-TRUSTED");

        Files.createDirectories(product.home().resolve("conf/trusted"));
        Files.write(
                product.home().resolve("conf/trusted/author.cer"),
                keys().getCertificate("author").getEncoded());
        works();
    }

    @Test
    void it_may_be_dropped_in_and_trusted_while_the_host_runs() throws Exception {
        byte[] jar = guest().bytes();
        try (LiveProcess watch = LiveProcess.start(product, "types", "--watch")) {
            watch.next("late-shipment");
            drop(jar);
            watch.next("stranger", "kept out", "NOT-TRUSTED");
            trust(jar);
            watch.next("stranger", "appeared");
            Files.delete(product.home().resolve("conf/trust.yaml"));
            watch.next("stranger", "gone");
            watch.next("stranger", "kept out", "NOT-TRUSTED");
        }
    }

    @Test
    void one_whose_code_does_not_start_is_kept_out_with_the_reason_at_every_start() throws IOException {
        byte[] jar = PluginJar.stranger("stranger").code(BrokenActivator.class).bytes();
        trust(jar);
        drop(jar);
        for (int start = 0; start < 2; start++) {
            Outcome types = product.run("types");
            assertThat(types.exit()).as(types.toString()).isEqualTo(3);
            assertThat(types.out())
                    .contains("stranger", "kept out", "START-FAILED", "the licence of the guest has run out");
        }
        Outcome check = product.run("check", folder);
        assertThat(check.exit()).as(check.toString()).isEqualTo(3);
        assertThat(check.err()).contains("the licence of the guest has run out");
        assertThat(product.run("check", Product.example("late-shipment")).exit())
                .isZero();
        assertThat(product.run("doctor").exit()).isEqualTo(3);
    }

    private void works() throws IOException {
        Outcome types = product.run("types");
        assertThat(types.exit()).as(types.toString()).isZero();
        Outcome check = product.run("check", folder);
        assertThat(check.out()).as(check.toString()).contains("GUEST-001").doesNotContain("TEMPLATE");
        Path out = temp.resolve("out");
        Outcome render = product.run("render", folder, "--out", out, "--format", "txt", "--force");
        assertThat(out.resolve("appeal.txt"))
                .as(render.toString())
                .content()
                .contains("The loud store is " + storeName().toUpperCase(Locale.ROOT));
    }

    private String storeName() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("case.json").toFile())
                .path("seller")
                .path("storeName")
                .asText();
    }

    private static PluginJar guest() {
        return PluginJar.stranger("stranger")
                .edit("templates/opening.vm", text -> text + "\n\nThe loud store is $tool.shout($seller.storeName).\n")
                .edit("l10n/messages.properties", text -> text + "\nrule.GUEST-001 = A guest was here.\n")
                .edit("l10n/messages_zh_CN.properties", text -> text + "\nrule.GUEST-001 = 客人来过。\n")
                .code(GuestActivator.class, GuestRule.class, ShoutTool.class);
    }

    private void drop(byte[] jar) throws IOException {
        Files.write(product.plugins().resolve("stranger.jar"), jar);
    }

    private void trust(byte[] jar) throws IOException {
        Files.writeString(
                product.home().resolve("conf/trust.yaml"),
                "format: appeal-trust-1\ntrusted:\n  - sha256: " + Digest.of(jar) + "\n");
    }

    private byte[] signed(byte[] jar) throws Exception {
        JarSigner signer = new JarSigner.Builder(
                        (KeyStore.PrivateKeyEntry) keys().getEntry("author", new KeyStore.PasswordProtection(PASSWORD)))
                .build();
        Path plain = Files.write(temp.resolve("plain.jar"), jar);
        Path signed = temp.resolve("signed.jar");
        try (ZipFile zip = new ZipFile(plain.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(zip, out);
        }
        return Files.readAllBytes(signed);
    }

    /** A key of its own for each run. */
    private KeyStore keys() throws Exception {
        Path store = temp.resolve("keys.p12");
        if (!Files.exists(store)) {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "author",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=Author",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    new String(PASSWORD));
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        }
        return KeyStore.getInstance(store.toFile(), PASSWORD);
    }
}
