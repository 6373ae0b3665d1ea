package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/error-codes.md} lists every error code of the product; with {@code -Dappeal.golden=accept} it is written anew. */
class ErrorCodesIT {

    private static final String CONTRACT = "org.appealworkbench.api.ErrorCode";

    @Test
    void the_page_lists_every_code_of_every_bundle() throws Exception {
        TreeMap<String, String> rows = new TreeMap<>();
        Path bundles = Product.assembled().home().resolve("bundles");
        try (URLClassLoader loader = new URLClassLoader(urls(bundles), ClassLoader.getPlatformClassLoader())) {
            Class<?> contract = loader.loadClass(CONTRACT);
            Method code = contract.getMethod("code");
            Method kind = contract.getMethod("kind");
            for (String name : candidates(bundles)) {
                Class<?> type = loader.loadClass(name);
                if (type.isEnum() && contract.isAssignableFrom(type)) {
                    for (Object constant : type.getEnumConstants()) {
                        String number = (String) code.invoke(constant);
                        assertThat(number).matches("[A-Z]+-\\d{4}");
                        assertThat(rows).as("two errors with one code").doesNotContainKey(number);
                        rows.put(
                                number,
                                "| " + number + " | " + word(kind.invoke(constant)) + " | " + word(constant) + " |");
                    }
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(20);
        compare(String.join("\n", rows.values()));
    }

    private static void compare(String rows) throws IOException {
        String page =
                "# Error codes\n\nEvery error starts with its code; a number is never reused. *user*: the input can be"
                        + " mended; *plugin*: the author\nof the plug-in can mend it; *internal*: a defect of the workbench.\n\n"
                        + "| code | kind | what |\n| --- | --- | --- |\n" + rows + "\n";
        Path file = Product.sources().resolve("docs/error-codes.md");
        if ("accept".equals(System.getProperty("appeal.golden"))) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static URL[] urls(Path bundles) throws IOException {
        try (Stream<Path> jars = Files.walk(bundles)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(ErrorCodesIT::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> candidates(Path bundles) throws IOException {
        try (Stream<Path> jars = Files.list(bundles.resolve("3-framework"))) {
            return jars.flatMap(ErrorCodesIT::classes)
                    .filter(name -> name.endsWith("Error") || name.endsWith("Errors") || name.endsWith("Code"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> classes(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && name.startsWith("org/appealworkbench/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
