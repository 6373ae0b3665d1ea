package org.appealworkbench.extensions.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Code of a trusted bundle that does not start. */
public final class BrokenActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("the licence of the tool has run out");
    }

    @Override
    public void stop(BundleContext context) {}
}
