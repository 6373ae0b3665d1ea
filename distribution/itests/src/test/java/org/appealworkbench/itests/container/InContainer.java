package org.appealworkbench.itests.container;

import static org.ops4j.pax.exam.CoreOptions.bootDelegationPackages;
import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.DefaultExamSystem;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * Runs a test class inside a container that holds the bundles of the product: outside it starts the container, installs the
 * class as a bundle, has it run there and reports what came of each method; inside it does nothing.
 */
public final class InContainer implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InContainer.class);
    private static final String JUNIT = "org.junit.*,org.assertj.*,org.opentest4j,org.opentest4j.*,org.apiguardian.*";

    private static final String[] LAUNCHER_PACKAGES = {
        "org.osgi.service.component;version=1.5.1",
        "org.osgi.service.component.propertytypes;version=1.5",
        "org.osgi.service.component.runtime;version=1.5",
        "org.osgi.service.component.runtime.dto;version=1.5",
        "org.osgi.service.log;version=1.5",
        "org.osgi.service.log.admin;version=1.0",
        "org.osgi.util.function;version=1.2",
        "org.osgi.util.promise;version=1.3"
    };

    private static boolean isInside() {
        return InContainer.class.getClassLoader() instanceof org.osgi.framework.BundleReference;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (isInside()) {
            return;
        }
        ExamSystem system = DefaultExamSystem.create(options());
        TestContainer container = PaxExamRuntime.createContainer(system);
        context.getStore(NAMESPACE).put("container", container);
        container.start();
        container.install(ProbeBundle.of(context.getRequiredTestClass()));
        @SuppressWarnings("unchecked")
        Function<String, Map<String, Throwable>> probe = (Function<String, Map<String, Throwable>>)
                System.getProperties().get(Probe.DOOR);
        context.getStore(NAMESPACE)
                .put("results", probe.apply(context.getRequiredTestClass().getName()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TestContainer container = context.getStore(NAMESPACE).remove("container", TestContainer.class);
        if (container != null) {
            container.stop();
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        if (isInside()) {
            invocation.proceed();
            return;
        }
        invocation.skip();
        Map<?, ?> results = context.getStore(NAMESPACE).get("results", Map.class);
        String name = method.getExecutable().getName();
        if (!results.containsKey(name)) {
            throw new AssertionError("'" + name + "' did not run inside the container; there ran " + results.keySet());
        }
        if (results.get(name) instanceof Throwable thrown) {
            throw thrown;
        }
    }

    private static Option[] options() throws Exception {
        List<Option> options = new ArrayList<>();
        for (String name : List.of("org.slf4j", "org.slf4j.event", "org.slf4j.helpers", "org.slf4j.spi")) {
            options.add(systemPackages(name + ";version=2.0.20", name + ";version=1.7.36"));
        }
        options.add(systemPackages(LAUNCHER_PACKAGES));
        options.add(bootDelegationPackages(JUNIT.split(",")));
        options.add(frameworkProperty("org.osgi.framework.bundle.parent").value("app"));
        options.add(frameworkProperty("appeal.cache")
                .value(Files.createDirectories(Path.of("target/container-cache"))
                        .toAbsolutePath()
                        .toString()));
        options.add(frameworkProperty("appeal.home").value(home().toString()));
        for (Path jar : productBundles()) {
            options.add(bundle(jar.toUri().toString()));
        }
        options.add(bundle(FaultyPlugin.write().toUri().toString()));
        return options.toArray(Option[]::new);
    }

    /** A product's folder whose plug-ins come while the container runs. */
    private static Path home() throws IOException {
        Path plugins = Files.createDirectories(Path.of("target/container/home/plugins"));
        try (Stream<Path> left = Files.list(plugins)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        return plugins.getParent().toAbsolutePath();
    }

    private static List<Path> productBundles() throws Exception {
        Path home = Path.of(System.getProperty("appeal.package")).normalize();
        try (Stream<Path> bundles = Files.walk(home.resolve("bundles"));
                Stream<Path> plugins = Files.walk(home.resolve("plugins"))) {
            return Stream.concat(bundles.sorted(Comparator.naturalOrder()), plugins.sorted())
                    .filter(file -> file.toString().endsWith(".jar"))
                    .toList();
        }
    }
}
