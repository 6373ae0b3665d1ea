package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The product as it is delivered: what is in it. */
class PackageIT {
    private static final Path PRODUCT = Path.of(System.getProperty("appeal.package"));

    @Test
    void everyJarOfTheBundlesFolderIsABundle() throws Exception {
        List<Path> jars = bundles(PRODUCT);
        assertThat(jars).hasSizeGreaterThan(20);
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"))
                        .as(jar.toString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void noSymbolicNameIsThereTwice() throws Exception {
        List<String> names = new ArrayList<>();
        for (Path jar : bundles(PRODUCT)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                names.add(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
            }
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void theZipHoldsTheFolder() throws Exception {
        try (ZipFile zip = new ZipFile(
                        PRODUCT.resolveSibling("appeal-workbench.zip").toFile());
                Stream<Path> files = Files.walk(PRODUCT)) {
            List<String> inZip = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName().replaceFirst("^[^/]*/", ""))
                    .toList();
            assertThat(inZip)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> PRODUCT.relativize(file).toString().replace('\\', '/'))
                            .toList());
            assertThat(inZip).contains("bin/appeal", "bin/appeal.cmd", "LICENSE");
        }
    }

    private static List<Path> bundles(Path product) throws IOException {
        try (Stream<Path> files = Files.walk(product.resolve("bundles"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
