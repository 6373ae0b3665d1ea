package org.appealworkbench.extensions.internal.folder;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.Version;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundles whose location begins with {@code plugins/}. */
public final class PluginBundles {

    private static final Logger LOG = LoggerFactory.getLogger(PluginBundles.class);
    private static final long REFRESH_SECONDS = 5;

    private final BundleContext context;
    private final Starter starter;

    public PluginBundles(BundleContext context, Starter starter) {
        this.context = context;
        this.starter = starter;
    }

    @Nullable
    Path dataFile(String name) {
        File file = context.getDataFile(name);
        return file == null ? null : file.toPath();
    }

    /** Another word after this bundle was updated, and with it perhaps what it accepts. */
    String generation() {
        Bundle self = context.getBundle();
        return self.getVersion() + " " + self.getLastModified();
    }

    Optional<Bundle> find(String location) {
        return Optional.ofNullable(context.getBundle(location));
    }

    Optional<Bundle> named(String symbolicName, String version) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName())
                        && bundle.getVersion().equals(parse(version)))
                .findFirst();
    }

    private static Version parse(String version) {
        try {
            return Version.parseVersion(version);
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    /**
     * Installs a jar or updates what was installed from the same place, and starts it. A bundle that does not start stays
     * installed: the registry says why its type is kept out.
     *
     * @param admits asked with the headers as the framework reads them, before anything of the bundle can run
     */
    Bundle put(String location, InputStream jar, Predicate<Dictionary<String, String>> admits) throws BundleException {
        Bundle known = context.getBundle(location);
        Bundle bundle = known == null ? context.installBundle(location, jar) : update(known, jar);
        if (!admits.test(bundle.getHeaders(""))) {
            throw new BundleException("the framework reads the manifest of " + location + " in another way");
        }
        if (known == null) {
            bundle.adapt(BundleStartLevel.class).setStartLevel(Math.max(1, ownStartLevel()));
        } else {
            refresh(bundle);
        }
        starter.start(bundle);
        return bundle;
    }

    private static Bundle update(Bundle known, InputStream jar) throws BundleException {
        known.stop();
        known.update(jar);
        return known;
    }

    /** What a code bundle asks for is there only once the core is. */
    private int ownStartLevel() {
        return context.getBundle().adapt(BundleStartLevel.class).getStartLevel();
    }

    List<String> locations() {
        return Arrays.stream(context.getBundles())
                .map(Bundle::getLocation)
                .filter(location -> location.startsWith(PluginFolder.NAME + "/"))
                .toList();
    }

    /** @return whether there was one */
    boolean remove(String location) {
        Optional<Bundle> found = find(location);
        found.ifPresent(bundle -> {
            try {
                bundle.uninstall();
                refresh(bundle);
            } catch (BundleException e) {
                LOG.warn("The plug-in {} cannot be removed: {}", location, e.getMessage());
            }
        });
        return found.isPresent();
    }

    /** Waits, because a bundle that is started in the midst of a refresh is stopped and started once more. */
    private void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> {
                    if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                        done.countDown();
                    }
                });
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The framework takes long to let go of the plug-in {}", bundle.getLocation());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
