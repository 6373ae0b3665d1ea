package org.appealworkbench.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar of data only. The same files give the same bytes: entries are sorted, have one fixed time, and are not compressed,
 * because two versions of Java may compress differently.
 */
final class DataJar {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String EXTENDER =
            "osgi.extender;filter:=\"(&(osgi.extender=appealworkbench.types)(version>=1.0)(!(version>=2.0)))\"";

    private DataJar() {}

    static byte[] of(String id, String version, PluginSource source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            add(zip, JarFile.MANIFEST_NAME, manifest(id, version));
            for (String name : source.files()) {
                add(zip, name, Files.readAllBytes(source.path().resolve(name)));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] manifest(String id, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-Name", "Appeal type " + id);
        headers.putValue("Bundle-SymbolicName", "appeal-type." + id);
        headers.putValue("Bundle-Version", version);
        headers.putValue("Require-Capability", EXTENDER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
