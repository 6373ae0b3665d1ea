package org.appealworkbench.extensions.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.appealworkbench.extensions.internal.folder.Starter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** All that judges an installed plug-in: the framework, its own code, the verifier. */
final class Court {

    private final BundleContext context;
    private final Optional<PluginFolder> folder;
    private final CachedVerifier verifier;
    private final Resolution resolution;
    private final Starter starter;

    Court(BundleContext context, Optional<PluginFolder> folder, CachedVerifier verifier, Starter starter) {
        this.context = context;
        this.folder = folder;
        this.verifier = verifier;
        this.resolution = new Resolution(context);
        this.starter = starter;
    }

    /** Another word whenever the verdict might come out otherwise; what is kept out may lack any other bundle. */
    String basis(Verdict verdict) {
        return verdict.isSound()
                ? verifier.state()
                : verifier.state()
                        + Arrays.stream(context.getBundles())
                                .map(bundle -> bundle.getBundleId() + " " + bundle.getLastModified())
                                .collect(Collectors.joining("\n"));
    }

    Verified verify(Plugin plugin) {
        Bundle bundle = plugin.bundle();
        String digest =
                folder.flatMap(known -> known.digest(bundle.getLocation())).orElse("");
        return verifier.verify(plugin.source(), digest + " " + CoreState.of(bundle), plugin::isCurrent);
    }

    /** Why the framework does not let the plug-in run, or why its own code does not start. */
    List<Fault> hindrances(Bundle bundle) {
        List<Fault> faults = new ArrayList<>(resolution.faults(bundle));
        if (faults.isEmpty() && bundle.getLocation().startsWith(PluginFolder.NAME + "/")) {
            starter.start(bundle).ifPresent(failure -> faults.add(startFailed(bundle, failure)));
        }
        return faults;
    }

    private static Fault startFailed(Bundle bundle, BundleException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Fault.error(
                Place.of(bundle.getLocation()),
                "START-FAILED",
                "the bundle does not start, because its own code fails: " + cause
                        + "; ask its author, or start with APPEAL_LOG=debug to see where");
    }
}
