package org.appealworkbench.extensions.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds jars as plug-in authors, and people who mean harm, might. */
public final class JarBuilder {

    private static final String EXTENDER =
            "osgi.extender; filter:=\"(&(osgi.extender=appealworkbench.types)(version>=1.0)(!(version>=2.0)))\"";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static JarBuilder empty() {
        return new JarBuilder();
    }

    /** A bundle of data that offers the type of the fixtures. */
    public static JarBuilder plugin(String symbolicName, String version) {
        return bundle(symbolicName, version)
                .header("Require-Capability", EXTENDER)
                .folder(Path.of("src/test/resources/late-parcel"))
                .replace("APPEAL-INF/appeal-type.yaml", "version: 0.1.0", "version: " + version);
    }

    public static JarBuilder bundle(String symbolicName, String version) {
        return new JarBuilder()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", symbolicName)
                .header("Bundle-Version", version);
    }

    public JarBuilder header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public JarBuilder without(String header) {
        headers.remove(header);
        return this;
    }

    public JarBuilder entry(String name, String text) {
        return entry(name, text.getBytes(UTF_8));
    }

    public JarBuilder entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    public JarBuilder replace(String entry, String old, String replacement) {
        byte[] before = entries.get(entry);
        if (before == null || !new String(before, UTF_8).contains(old)) {
            throw new AssertionError(entry + " does not contain: " + old);
        }
        return entry(entry, new String(before, UTF_8).replace(old, replacement));
    }

    public JarBuilder folder(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entry(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Path write(Path jar) {
        try {
            Files.createDirectories(jar.toAbsolutePath().getParent());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                if (!headers.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
                    manifest(zip);
                }
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void manifest(OutputStream out) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        manifest.write(out);
    }
}
