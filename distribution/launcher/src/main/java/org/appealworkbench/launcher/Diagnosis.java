package org.appealworkbench.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Finds out why the command did not come. */
final class Diagnosis {
    private final BundleContext context;
    private final StartReport report;
    private final Texts texts;

    Diagnosis(BundleContext context, StartReport report, Texts texts) {
        this.context = context;
        this.report = report;
        this.texts = texts;
    }

    /**
     * The first cause that is found, in the order in which causes lead to each other: a bundle that failed, a component that waits.
     *
     * @param offered the service of the command if it is registered and could not be fetched
     */
    String sentence(@Nullable ServiceReference<?> offered) {
        List<String> failures = failedBundles();
        if (!failures.isEmpty()) {
            return texts.of("cannot-start", failures.get(0));
        }
        Optional<String> component = waitingComponent();
        if (component.isPresent()) {
            return texts.of("cannot-start", component.get());
        }
        return offered == null
                ? texts.of("no-command")
                : texts.of(
                        "cannot-start",
                        texts.of("silent-command", offered.getBundle().getSymbolicName()));
    }

    /** A phrase for each bundle that should be started and is not. */
    List<String> failedBundles() {
        List<String> phrases = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (isLibraryOrStarted(bundle)) {
                continue;
            }
            Optional<Throwable> failure = report.failureOf(bundle);
            if (failure.isPresent() || bundle.getState() == Bundle.INSTALLED) {
                phrases.add(phrase(bundle, failure.orElse(null)));
            }
        }
        return phrases;
    }

    private static boolean isLibraryOrStarted(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                || bundle.getState() == Bundle.STARTING
                || bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null
                || !bundle.getLocation().startsWith(BundleFile.FOLDER + "/");
    }

    private String phrase(Bundle bundle, @Nullable Throwable failure) {
        String name = String.valueOf(bundle.getSymbolicName());
        if (failure == null) {
            return texts.of("not-started", name);
        }
        if (failure instanceof BundleException e && e.getType() == BundleException.RESOLVE_ERROR) {
            return texts.of(
                    "unresolved",
                    name,
                    MissingRequirement.in(String.valueOf(e.getMessage())).phrase(texts));
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return texts.of("start-failed", name, cause.toString());
    }

    private Optional<String> waitingComponent() {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
        if (runtime == null) {
            return Optional.of(texts.of("no-components"));
        }
        return new Components(runtime, ours(), texts).whyNoCommand();
    }

    private Bundle[] ours() {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING)
                .toArray(Bundle[]::new);
    }
}
