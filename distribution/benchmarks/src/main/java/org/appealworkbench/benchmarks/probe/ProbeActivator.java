package org.appealworkbench.benchmarks.probe;

import static java.util.Objects.requireNonNull;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.appealworkbench.api.workflow.Workflow;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Takes the place of the command line: the launcher runs it when all bundles are started, and it hands the work that can be measured
 * out of the framework. Only types of Java go through the door.
 */
public final class ProbeActivator implements BundleActivator {
    /** The system property that holds the door, a {@code CompletableFuture<Function<String, Callable<Object>>>}. */
    public static final String DOOR = "appeal.benchmarks.door";

    /** The system property that names the folder of the cases. */
    public static final String CASES = "appeal.benchmarks.cases";

    /** The system property that names the case whose letter has two pages. */
    public static final String SHORT_CASE = "appeal.benchmarks.short-case";

    @Override
    public void start(BundleContext context) {
        Callable<Integer> command = () -> handOut(context);
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("appeal.command", "true");
        properties.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
        context.registerService(Callable.class, command, properties);
    }

    @Override
    public void stop(BundleContext context) {
        System.getProperties().remove(DOOR);
    }

    /** Never returns: the framework runs until its process ends. */
    private static Integer handOut(BundleContext context) throws InterruptedException {
        Workflow workflow = context.getService(context.getServiceReference(Workflow.class));
        Function<String, Callable<Object>> works = new Works(workflow)::named;
        @SuppressWarnings("unchecked")
        CompletableFuture<Function<String, Callable<Object>>> door =
                (CompletableFuture<Function<String, Callable<Object>>>)
                        requireNonNull(System.getProperties().get(DOOR));
        door.complete(works);
        new CountDownLatch(1).await();
        return 0;
    }
}
