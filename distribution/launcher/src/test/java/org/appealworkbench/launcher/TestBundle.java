package org.appealworkbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import org.appealworkbench.launcher.bundle.BrokenActivator;
import org.appealworkbench.launcher.bundle.CommandActivator;

/** A bundle made on the fly. */
final class TestBundle {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TestBundle() {}

    static TestBundle plainJar() {
        return new TestBundle();
    }

    static TestBundle named(String symbolicName) {
        return new TestBundle().with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", symbolicName);
    }

    static TestBundle command() throws IOException {
        return named("test.command")
                .with("Import-Package", "org.osgi.framework")
                .with("Bundle-Activator", CommandActivator.class.getName())
                .with(CommandActivator.class);
    }

    static TestBundle broken() throws IOException {
        return named("test.broken")
                .with("Import-Package", "org.osgi.framework")
                .with("Bundle-Activator", BrokenActivator.class.getName())
                .with(BrokenActivator.class);
    }

    /** A component that offers one service and waits for another. */
    static TestBundle component(String symbolicName, String offered, String properties, String awaited) {
        String xml = """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s.component">
                  <implementation class="absent.Absent"/>
                  %s
                  <service><provide interface="%s"/></service>
                  <reference name="awaited" interface="%s"/>
                </scr:component>
                """.formatted(symbolicName, properties, offered, awaited);
        TestBundle bundle = named(symbolicName).with("Service-Component", "OSGI-INF/component.xml");
        bundle.entries.put("OSGI-INF/component.xml", xml.getBytes(StandardCharsets.UTF_8));
        return bundle;
    }

    TestBundle with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private TestBundle with(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
            entries.put(name, bytes.readAllBytes());
        }
        return this;
    }

    void writeTo(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            // Uncompressed, so that the size does not depend on the content.
            out.setLevel(Deflater.NO_COMPRESSION);
            out.putNextEntry(new JarEntry(JarFile.MANIFEST_NAME));
            manifest.write(out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }
}
