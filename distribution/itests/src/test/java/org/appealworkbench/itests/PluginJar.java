package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plug-in made by a test from the folder of the late-shipment type, so that it differs from that in one thing only. */
public final class PluginJar {

    private static final String NEEDS_EXTENDER =
            "osgi.extender;filter:=\"(&(osgi.extender=appealworkbench.types)(version>=1.0)(!(version>=2.0)))\"";

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private PluginJar() {
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "example.stranger");
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Require-Capability", NEEDS_EXTENDER);
    }

    /** A sound plug-in under another type id. */
    public static PluginJar stranger(String typeId) {
        PluginJar jar = of(Product.sources().resolve("plugins/late-shipment/src/main/resources"));
        return typeId.equals("late-shipment")
                ? jar
                : jar.edit("appeal-type.yaml", text -> text.replace("id: late-shipment\n", "id: " + typeId + "\n"));
    }

    /** The plug-in of a folder that holds {@code APPEAL-INF}. */
    private static PluginJar of(Path source) {
        PluginJar jar = new PluginJar();
        try (Stream<Path> files = Files.walk(source.resolve("APPEAL-INF"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = source.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("APPEAL-INF/tests/")) {
                    jar.entries.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    public PluginJar edit(String file, UnaryOperator<String> change) {
        String name = "APPEAL-INF/" + file;
        String before = new String(entries.get(name), UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the change of " + file + " changes nothing");
        }
        entries.put(name, after.getBytes(UTF_8));
        return this;
    }

    /** With the version of the bundle and of its type. */
    public PluginJar version(String version) {
        headers.put("Bundle-Version", version);
        return edit("appeal-type.yaml", text -> text.replaceFirst("(?m)^version: .*$", "version: " + version));
    }

    /** With compiled classes of the tests, the first of which is the activator. */
    PluginJar code(Class<?>... classes) {
        for (Class<?> type : classes) {
            String entry = type.getName().replace('.', '/') + ".class";
            try {
                with(entry, Files.readAllBytes(Path.of("target/test-classes").resolve(entry)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return header("Bundle-Activator", classes[0].getName())
                .header(
                        "Import-Package",
                        "org.osgi.framework,"
                                + Stream.of("", ".fact", ".plugin", ".rule", ".type")
                                        .map(name -> "org.appealworkbench.api" + name)
                                        .collect(Collectors.joining(",")));
    }

    PluginJar with(String entry, byte[] bytes) {
        entries.put(entry, bytes);
        return this;
    }

    PluginJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
