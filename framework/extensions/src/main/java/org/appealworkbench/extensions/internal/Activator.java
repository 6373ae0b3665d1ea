package org.appealworkbench.extensions.internal;

import java.io.IOException;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Waits for the policy bundle; with it begins everything that this bundle offers. A faulty policy fails the start, because
 * nothing can be judged without it.
 */
public final class Activator implements BundleActivator, BundleTrackerCustomizer<Extensions> {

    static final String POLICY_BUNDLE = "org.appealworkbench.policy";

    private static final int INSTALLED_OR_MORE = Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE;

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
                || bundle.getLocation().startsWith(Extensions.PLUGIN_FOLDER + "/")) {
            return null;
        }
        try {
            return Extensions.open(here, PolicyReader.policy(PolicyReader.verify(new BundleSource(bundle))));
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
