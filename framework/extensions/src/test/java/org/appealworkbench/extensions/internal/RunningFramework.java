package org.appealworkbench.extensions.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** A real framework that lends its bundles the libraries of the tests, and with them the API. */
public final class RunningFramework implements AutoCloseable {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern IMPORT =
            Pattern.compile("([a-z][A-Za-z0-9_.]*)(?:;version=\"\\[([0-9.]+),[0-9.]+\\)\")?");

    private final Framework framework;

    private RunningFramework(Framework framework) {
        this.framework = framework;
    }

    /** @param folder holds the framework's storage and the product; the same folder means a warm start */
    public static RunningFramework start(Path folder) {
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, folder.resolve("storage").toString());
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages());
        properties.put("felix.log.level", "0");
        properties.put("appeal.home", folder.toString());
        properties.put("appeal.cache", folder.resolve("cache").toString());
        Framework framework = new FrameworkFactory().newFramework(properties);
        try {
            framework.start();
            return new RunningFramework(framework);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the bundle imports, in the lowest version that it accepts. */
    private static String packages() {
        String imports = manifest().getMainAttributes().getValue(Constants.IMPORT_PACKAGE);
        return IMPORT.matcher(imports)
                .results()
                .filter(found -> !found.group(1).startsWith("org.osgi."))
                .map(found -> found.group(1) + ";version=" + (found.group(2) == null ? "0" : found.group(2)))
                .collect(Collectors.joining(","));
    }

    private static Manifest manifest() {
        try (var in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** The policy of the fixtures, and the bundle that is tested, as the build made it. */
    RunningFramework withExtensions(Path folder) throws BundleException {
        return withPolicy(JarBuilder.bundle("org.appealworkbench.policy", "0.1.0")
                .folder(Path.of("src/test/resources/policy"))
                .write(folder.resolve("policy.jar")));
    }

    RunningFramework withPolicy(Path policy) throws BundleException {
        install(policy);
        install(JarBuilder.empty().folder(CLASSES).write(policy.resolveSibling("extensions.jar")))
                .start();
        return this;
    }

    /** Installs a jar as the launcher does, from elsewhere than the folder of plug-ins. */
    public Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    <T> T service(Class<T> type) {
        ServiceReference<T> reference = context().getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("there is no service " + type.getName());
        }
        return context().getService(reference);
    }

    <T> Collection<ServiceReference<T>> services(Class<T> type) {
        try {
            return context().getServiceReferences(type, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
