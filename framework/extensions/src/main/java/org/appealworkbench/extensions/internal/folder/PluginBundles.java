package org.appealworkbench.extensions.internal.folder;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundles whose location begins with {@code plugins/}. */
public final class PluginBundles {

    private static final Logger LOG = LoggerFactory.getLogger(PluginBundles.class);

    private final BundleContext context;

    public PluginBundles(BundleContext context) {
        this.context = context;
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

    /** Installs a jar or updates what was installed from the same place, and starts it. */
    Bundle put(String location, InputStream jar) throws BundleException {
        Bundle known = context.getBundle(location);
        if (known == null) {
            Bundle bundle = context.installBundle(location, jar);
            bundle.adapt(BundleStartLevel.class).setStartLevel(Math.max(1, ownStartLevel()));
            start(bundle);
            return bundle;
        }
        known.stop();
        known.update(jar);
        wiring().refreshBundles(List.of(known));
        start(known);
        return known;
    }

    /** What a code bundle asks for is there only once the core is. */
    private int ownStartLevel() {
        return context.getBundle().adapt(BundleStartLevel.class).getStartLevel();
    }

    /** A bundle that does not start stays installed: the registry says why its type is kept out. */
    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            LOG.debug("The plug-in {} does not start", bundle.getLocation(), e);
        }
    }

    void removeAllBut(Set<String> locations) {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(PluginFolder.NAME + "/") && !locations.contains(bundle.getLocation())) {
                remove(bundle.getLocation());
            }
        }
    }

    void remove(String location) {
        find(location).ifPresent(bundle -> {
            try {
                bundle.uninstall();
                wiring().refreshBundles(List.of(bundle));
            } catch (BundleException e) {
                LOG.warn("The plug-in {} cannot be removed: {}", location, e.getMessage());
            }
        });
    }

    private FrameworkWiring wiring() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }
}
