package org.appealworkbench.extensions.internal.folder;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts plug-ins, each content once: one whose own code fails is not asked again until it was replaced. */
public final class Starter {

    private static final Logger LOG = LoggerFactory.getLogger(Starter.class);

    private record Failure(long modified, BundleException reason) {}

    private final Map<Long, Failure> failures = new ConcurrentHashMap<>();

    /** Empty if the plug-in runs now, else why it does not. */
    public synchronized Optional<BundleException> start(Bundle bundle) {
        if (bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING) {
            return Optional.empty();
        }
        Failure known = failures.get(bundle.getBundleId());
        if (known != null && known.modified() == bundle.getLastModified()) {
            return Optional.of(known.reason());
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
            return Optional.empty();
        } catch (BundleException e) {
            LOG.debug("The plug-in {} does not start", bundle.getLocation(), e);
            if (e.getType() != BundleException.RESOLVE_ERROR) {
                failures.put(bundle.getBundleId(), new Failure(bundle.getLastModified(), e));
            }
            return Optional.of(e);
        }
    }
}
