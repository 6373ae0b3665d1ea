package org.appealworkbench.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;

/** What went wrong while the bundles were started, by bundle. */
final class StartReport implements FrameworkListener {
    private final Map<Bundle, Throwable> failures = new LinkedHashMap<>();

    @Override
    public synchronized void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            failures.putIfAbsent(event.getBundle(), event.getThrowable());
        }
    }

    synchronized Optional<Throwable> failureOf(Bundle bundle) {
        return Optional.ofNullable(failures.get(bundle));
    }
}
