package org.appealworkbench.itests.guest;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Does not start. */
public final class BrokenActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("the licence of the guest has run out");
    }

    @Override
    public void stop(BundleContext context) {}
}
