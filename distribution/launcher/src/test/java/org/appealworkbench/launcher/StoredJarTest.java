package org.appealworkbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredJarTest {
    private static final byte[] TEXT = "one line\n".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void it_holds_the_same_files_in_the_same_order_without_compression() throws IOException {
        Path jar = folder.resolve("compressed.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : new String[] {"META-INF/", "META-INF/MANIFEST.MF", "a.txt", "申诉.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : TEXT);
            }
        }

        Path stored = folder.resolve("stored.jar");
        try (InputStream content = StoredJar.of(jar)) {
            Files.copy(content, stored);
        }

        try (ZipFile zip = new ZipFile(stored.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("META-INF/", "META-INF/MANIFEST.MF", "a.txt", "申诉.txt");
            assertThat(zip.stream().map(ZipEntry::getMethod)).containsOnly(ZipEntry.STORED);
            assertThat(zip.getInputStream(zip.getEntry("申诉.txt"))).hasBinaryContent(TEXT);
        }
    }

    @Test
    void what_is_no_jar_stays_as_it_is() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        try (InputStream content = StoredJar.of(broken)) {
            assertThat(content).hasContent("no jar");
        }
    }
}
