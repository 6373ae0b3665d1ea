package org.appealworkbench.extensions.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.JarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    private Path conf;
    private Path jar;

    @BeforeEach
    void buildACodeBundle() throws IOException {
        conf = Files.createDirectories(folder.resolve("conf"));
        jar = JarBuilder.bundle("example.code", "1.0.0")
                .entry("example/notes.txt", "x")
                .write(folder.resolve("code.jar"));
    }

    @Test
    void nobodyIsTrustedWithoutAFile() throws IOException {
        assertThat(trusts(jar)).isFalse();
    }

    @Test
    void aJarThatIsNamedWithItsDigestIsTrusted() throws IOException {
        String digest = ArchiveCheck.inspect(jar, "code.jar").digest();
        Files.writeString(
                conf.resolve("trust.yaml"),
                "format: appeal-trust-1\ntrusted:\n  - {sha256: '" + digest + "', by: me}\n");

        assertThat(trusts(jar)).isTrue();
    }

    @Test
    void aJarThatChangedIsTrustedNoLonger() throws IOException {
        aJarThatIsNamedWithItsDigestIsTrusted();
        JarBuilder.bundle("example.code", "1.0.0")
                .entry("example/notes.txt", "y")
                .write(jar);

        assertThat(trusts(jar)).isFalse();
    }

    @Test
    void aFaultyFileTrustsNobodyAndSaysWhere() throws IOException {
        String digest = ArchiveCheck.inspect(jar, "code.jar").digest();
        Files.writeString(
                conf.resolve("trust.yaml"),
                "format: appeal-trust-1\ntrusted:\n  - {sha256: '" + digest + "', everybody: true}\n");

        assertThat(trusts(jar)).isFalse();
        assertThat(Trust.read(conf).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "conf/trust.yaml:3:82: error: SHAPE: unknown key 'everybody'; there are by, name, sha256");
    }

    @Test
    void aJarSignedWithATrustedCertificateIsTrusted() throws Exception {
        trust("author");

        assertThat(trusts(signed("author"))).isTrue();
    }

    @Test
    void aJarSignedBySomebodyElseIsNotTrusted() throws Exception {
        trust("author");

        assertThat(trusts(signed("stranger"))).isFalse();
    }

    @Test
    void aSignedJarToWhichSomethingWasAddedIsNotTrusted() throws Exception {
        trust("author");
        Path signed = signed("author");
        JarBuilder more = JarBuilder.empty();
        try (ZipFile zip = new ZipFile(signed.toFile())) {
            for (var entry : zip.stream().toList()) {
                more.entry(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        more.entry("example/added.txt", "x").write(folder.resolve("more.jar"));

        assertThat(trusts(folder.resolve("more.jar"))).isFalse();
    }

    private boolean trusts(Path file) throws IOException {
        return Trust.read(conf).trusts(file, ArchiveCheck.inspect(file, "code.jar"));
    }

    private void trust(String alias) throws Exception {
        Path trusted = Files.createDirectories(conf.resolve("trusted"));
        Files.write(
                trusted.resolve(alias + ".cer"), keys().getCertificate(alias).getEncoded());
    }

    private Path signed(String alias) throws Exception {
        JarSigner signer = new JarSigner.Builder(
                        (KeyStore.PrivateKeyEntry) keys().getEntry(alias, new KeyStore.PasswordProtection(PASSWORD)))
                .build();
        Path signed = folder.resolve("signed-by-" + alias + ".jar");
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(zip, out);
        }
        return signed;
    }

    /** Two keys made for these tests alone. */
    private static KeyStore keys() throws Exception {
        return KeyStore.getInstance(Path.of("src/test/resources/signers.p12").toFile(), PASSWORD);
    }
}
