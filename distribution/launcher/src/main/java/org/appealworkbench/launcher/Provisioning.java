package org.appealworkbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/** Makes the framework hold exactly the product's bundles: installs what is new, updates what differs, uninstalls what is gone. */
final class Provisioning {
    private final BundleContext context;
    private final Texts texts;

    Provisioning(BundleContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    /**
     * Called between the framework's init and start.
     *
     * @param known the fingerprints of the files as they were when the slot was last filled
     */
    void apply(List<BundleFile> wanted, List<String> known) throws LaunchException {
        Set<String> unchanged = new HashSet<>(known);
        Set<String> locations = new HashSet<>();
        for (BundleFile file : wanted) {
            locations.add(file.location());
            Bundle installed = context.getBundle(file.location());
            if (installed == null || !unchanged.contains(file.fingerprint())) {
                install(file);
            }
        }
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(BundleFile.FOLDER + "/") && !locations.contains(bundle.getLocation())) {
                uninstall(bundle);
            }
        }
    }

    private void install(BundleFile file) throws LaunchException {
        try (InputStream jar = StoredJar.of(file.path())) {
            Bundle old = context.getBundle(file.location());
            Bundle bundle = old == null ? context.installBundle(file.location(), jar) : updated(old, jar);
            if (bundle.getSymbolicName() == null) {
                bundle.uninstall();
                throw new LaunchException(texts.of("no-bundle", file.location()));
            }
            bundle.adapt(BundleStartLevel.class).setStartLevel(file.startLevel());
            if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        } catch (IOException | BundleException e) {
            throw new LaunchException(texts.of("cannot-install", file.location(), String.valueOf(e.getMessage())), e);
        }
    }

    private static Bundle updated(Bundle bundle, InputStream jar) throws BundleException {
        bundle.update(jar);
        return bundle;
    }

    private void uninstall(Bundle stray) throws LaunchException {
        try {
            stray.uninstall();
        } catch (BundleException e) {
            throw new LaunchException(
                    texts.of("cannot-install", stray.getLocation(), String.valueOf(e.getMessage())), e);
        }
    }
}
