package org.appealworkbench.extensions.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.cache.VerdictCache;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the policy bundle; with it begins everything that this bundle offers. A faulty policy fails the start, because
 * nothing can be judged without it.
 */
public final class Activator implements BundleActivator, BundleTrackerCustomizer<Extensions> {

    static final String POLICY_BUNDLE = "org.appealworkbench.policy";

    /** Framework property: a folder for what can be made again; absent where nothing is to be kept. */
    private static final String CACHE = "appeal.cache";

    private static final Logger LOG = LoggerFactory.getLogger(Activator.class);
    /** A host that ends stops the policy: that must not look as if it went away and came back. */
    private static final int INSTALLED_OR_MORE =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private @Nullable BundleContext context;
    private @Nullable BundleTracker<Extensions> tracker;

    @Override
    public void start(BundleContext started) {
        context = started;
        tracker = new BundleTracker<>(started, INSTALLED_OR_MORE, this);
        tracker.open();
    }

    @Override
    public void stop(BundleContext stopped) {
        if (tracker != null) {
            tracker.close();
        }
    }

    @Override
    public @Nullable Extensions addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        BundleContext here = context;
        if (here == null
                || !POLICY_BUNDLE.equals(bundle.getSymbolicName())
                || bundle.getLocation().startsWith(PluginFolder.NAME + "/")) {
            return null;
        }
        VerdictCache cache = Optional.ofNullable(here.getProperty(CACHE))
                .map(folder -> VerdictCache.in(Path.of(folder).resolve("verdicts")))
                .orElseGet(VerdictCache::none);
        return Extensions.open(here, policy(bundle, CoreState.of(here), cache), cache);
    }

    private static Policy policy(Bundle bundle, String core, VerdictCache cache) {
        String key = "policy\n" + CoreState.of(bundle) + "\n" + core;
        Optional<Verified> known = cache.find(key, List.of());
        if (known.isPresent()) {
            return PolicyReader.policy(known.get());
        }
        try {
            Verified verified = PolicyReader.verify(new BundleSource(bundle));
            verified.faults().forEach(fault -> LOG.warn("{}", fault));
            cache.put(key, List.of(), verified);
            return PolicyReader.policy(verified);
        } catch (IOException e) {
            throw PolicyReader.unreadable(e);
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Extensions extensions) {
        // A new policy takes effect with the next start: cases in work keep the rules they were judged by.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Extensions extensions) {
        extensions.close();
    }
}
