package org.appealworkbench.headless;

import java.util.Hashtable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Lets a long command come to its end when the process is to stop: while it is open, the launcher finds it as a service and
 * runs it before it stops the framework.
 */
final class StopRequest implements Runnable, AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ServiceRegistration<Runnable> registration;
    private volatile boolean isMade;

    private StopRequest(BundleContext context) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("appeal.stop", true);
        this.registration = context.registerService(Runnable.class, this, properties);
    }

    static StopRequest listen(BundleContext context) {
        return new StopRequest(context);
    }

    boolean isMade() {
        return isMade;
    }

    /** Returns when the command has come to its end. */
    @Override
    public void run() {
        isMade = true;
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            registration.unregister();
        } catch (IllegalStateException e) {
            // The framework is stopping and has done it.
            return;
        }
    }
}
