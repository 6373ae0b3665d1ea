package org.appealworkbench.benchmarks.warm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.appealworkbench.benchmarks.CaseVariants;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.probe.ProbeActivator;
import org.appealworkbench.launcher.Main;

/** The packaged product with one bundle more, started in this process by its own launcher. */
public final class MeasuredHost {
    private static final int CASES = 100;
    private static final long PATIENCE_SECONDS = 60;
    private static final Path HOME = Places.WORK.resolve("product");
    private static final Path FOLDERS = Places.WORK.resolve("cases");
    private static final Path SHORT = Places.WORK.resolve("short-case");

    private MeasuredHost() {}

    /** Copies the product, adds the probe and writes the cases. */
    public static void prepare() throws IOException {
        Places.delete(HOME);
        Places.delete(FOLDERS);
        Places.delete(SHORT);
        for (String part : List.of("bundles", "plugins", "conf")) {
            Places.copy(Places.PRODUCT.resolve(part), HOME.resolve(part));
        }
        writeProbe(Files.createDirectories(HOME.resolve("bundles/3-framework")).resolve("benchmarks.jar"));
        CaseVariants.writeFolders(Places.EXAMPLE, FOLDERS, CASES);
        Places.copy(Places.SHORT_EXAMPLE, SHORT);
    }

    /** Starts the prepared product; it ends with the process. */
    public static Function<String, Callable<Object>> start() throws Exception {
        CompletableFuture<Function<String, Callable<Object>>> door = new CompletableFuture<>();
        System.getProperties().put(ProbeActivator.DOOR, door);
        System.setProperty(ProbeActivator.CASES, FOLDERS.toString());
        System.setProperty(ProbeActivator.SHORT_CASE, SHORT.toString());
        System.setProperty("appeal.home", HOME.toString());
        System.setProperty("appeal.cache.root", Places.WORK.resolve("cache").toString());
        Thread launcher = new Thread(() -> Main.main(new String[0]), "launcher");
        launcher.setDaemon(true);
        launcher.start();
        return door.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static void writeProbe(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.appealworkbench.benchmarks");
        main.putValue("Bundle-Activator", ProbeActivator.class.getName());
        main.putValue("DynamicImport-Package", "*");
        Path classes = Places.MODULE.resolve("target/classes");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> probe = Files.list(classes.resolve("org/appealworkbench/benchmarks/probe"))) {
            for (Path each : probe.sorted().toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
                jar.closeEntry();
            }
        }
    }
}
