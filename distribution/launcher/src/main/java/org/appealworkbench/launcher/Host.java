package org.appealworkbench.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.log.LoggerFactory;
import org.osgi.util.tracker.ServiceTracker;

/** The running framework with the product's bundles in it. */
final class Host implements AutoCloseable {
    private static final String COMMAND = "(&(objectClass=java.util.concurrent.Callable)(appeal.command=true))";
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;
    private final StartReport report;
    private final Optional<LoadedClasses> loaded;
    private final Texts texts;
    private boolean closed;

    private Host(Framework framework, StartReport report, Optional<LoadedClasses> loaded, Texts texts) {
        this.framework = framework;
        this.report = report;
        this.loaded = loaded;
        this.texts = texts;
    }

    /** Starts all bundles and returns when they are started, or have failed to. */
    static Host start(Settings settings, CacheSlot slot, Texts texts) throws LaunchException {
        List<BundleFile> bundles = BundleFile.in(settings.home(), texts);
        try {
            return start(settings, slot, texts, bundles);
        } catch (BundleException | IOException | RuntimeException e) {
            return startAfresh(settings, slot, texts, bundles);
        }
    }

    /** A cache that was damaged from outside must not make the product unusable. */
    private static Host startAfresh(Settings settings, CacheSlot slot, Texts texts, List<BundleFile> bundles)
            throws LaunchException {
        try {
            slot.clear();
            return start(settings, slot, texts, bundles);
        } catch (BundleException | IOException | RuntimeException e) {
            throw new LaunchException(texts.of("framework", String.valueOf(e.getMessage())), e);
        }
    }

    private static Host start(Settings settings, CacheSlot slot, Texts texts, List<BundleFile> bundles)
            throws BundleException, IOException, LaunchException {
        List<String> known = slot.provisioned();
        if (known.isEmpty()) {
            slot.clear();
        }
        int startLevel = bundles.stream().mapToInt(BundleFile::startLevel).max().orElse(1);
        Map<String, Object> properties = FrameworkProperties.of(settings, slot, startLevel);
        @SuppressWarnings({"unchecked", "rawtypes"}) // Felix takes its log as an object, OSGi declares strings
        Framework framework = new org.apache.felix.framework.FrameworkFactory().newFramework((Map) properties);
        try {
            framework.init();
            BundleContext context = framework.getBundleContext();
            StartReport report = new StartReport();
            context.addFrameworkListener(report);
            context.registerService(LoggerFactory.class, new BundleLog(settings.debug()), null);
            Optional<LoadedClasses> loaded = settings.classArchive().map(archive -> new LoadedClasses());
            loaded.ifPresent(classes -> classes.listen(context));
            List<String> wanted = bundles.stream().map(BundleFile::fingerprint).toList();
            if (!Set.copyOf(known).equals(Set.copyOf(wanted)) || isAnyLost(bundles, context)) {
                slot.markUnfinished();
                new Provisioning(context, texts).apply(bundles, known);
                slot.markProvisioned(wanted);
            }
            // All at once: bundle by bundle, as they start, the resolver would do much of its work again and again.
            framework.adapt(FrameworkWiring.class).resolveBundles(null);
            framework.start();
            return new Host(framework, report, loaded, texts);
        } catch (BundleException | IOException | LaunchException | RuntimeException e) {
            stop(framework);
            throw e;
        }
    }

    /** The framework forgets in silence a bundle whose copy it cannot read. */
    private static boolean isAnyLost(List<BundleFile> bundles, BundleContext context) {
        return bundles.stream().anyMatch(bundle -> context.getBundle(bundle.location()) == null);
    }

    /** The command that a bundle offers; when none comes, the reason in a sentence. */
    Callable<?> command(Settings settings) throws LaunchException, InterruptedException {
        BundleContext context = framework.getBundleContext();
        try {
            ServiceTracker<Callable<?>, Callable<?>> tracker =
                    new ServiceTracker<>(context, context.createFilter(COMMAND), null);
            tracker.open();
            Callable<?> command = tracker.getService();
            if (command == null && failedBundles().isEmpty()) {
                command = tracker.waitForService(Math.max(1, settings.patience().toMillis()));
            }
            if (command == null) {
                ServiceReference<?> offered = tracker.getServiceReference();
                throw new LaunchException(new Diagnosis(context, report, texts).sentence(offered));
            }
            return command;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called after the command, before a class data archive is written. */
    void linkLoadedClasses() {
        loaded.ifPresent(LoadedClasses::link);
    }

    /** A long command may offer a way to come to a good end; returns when it has. */
    void askCommandToEnd() {
        BundleContext context = framework.getBundleContext();
        if (context == null) {
            return;
        }
        try {
            for (ServiceReference<Runnable> reference :
                    context.getServiceReferences(Runnable.class, "(appeal.stop=true)")) {
                Optional.ofNullable(context.getService(reference)).ifPresent(Runnable::run);
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IllegalStateException e) {
            // The framework has stopped already, and with it the command.
            return;
        }
    }

    /** A phrase for each bundle that should be started and is not, although the command came. */
    List<String> failedBundles() {
        return new Diagnosis(framework.getBundleContext(), report, texts).failedBundles();
    }

    /** Returns when the bundles are stopped, also to a second caller, so that nobody frees the cache under a running framework. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stop(framework);
        }
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            System.getLogger(Host.class.getName()).log(System.Logger.Level.WARNING, "The framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
