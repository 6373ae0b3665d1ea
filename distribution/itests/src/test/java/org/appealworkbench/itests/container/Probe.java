package org.appealworkbench.itests.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Runs a test class inside the container and tells, by method, what it threw. Only types of Java go through the door. */
public final class Probe implements BundleActivator {

    static final String DOOR = "appeal.itests.probe";

    @Override
    public void start(BundleContext context) {
        Function<String, Map<String, Throwable>> run = Probe::run;
        System.getProperties().put(DOOR, run);
    }

    @Override
    public void stop(BundleContext context) {
        System.getProperties().remove(DOOR);
    }

    private static Map<String, Throwable> run(String className) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Probe.class.getClassLoader());
        try {
            Results results = new Results();
            Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                    .enableTestEngineAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .addTestEngines(new JupiterTestEngine())
                    .build());
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(DiscoverySelectors.selectClass(
                                    Probe.class.getClassLoader().loadClass(className)))
                            .build(),
                    results);
            return results.thrown;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static final class Results implements TestExecutionListener {

        private final Map<String, Throwable> thrown = new LinkedHashMap<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            Throwable failure = result.getThrowable().orElse(null);
            if (test.getSource().orElse(null) instanceof MethodSource method) {
                thrown.put(method.getMethodName(), failure);
            } else if (failure != null) {
                throw new IllegalStateException("the class itself failed in the container", failure);
            }
        }
    }
}
