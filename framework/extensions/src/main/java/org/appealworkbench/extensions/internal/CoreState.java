package org.appealworkbench.extensions.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.appealworkbench.api.Digest;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What a verdict depends on beside the plug-in. */
final class CoreState {

    private static final String OWN = "org.appealworkbench.";

    private CoreState() {}

    /** Another word after any bundle of the core was replaced. */
    static String of(BundleContext context) {
        return Digest.of(Arrays.stream(context.getBundles())
                .filter(bundle ->
                        Objects.requireNonNullElse(bundle.getSymbolicName(), "").startsWith(OWN)
                                && !Extender.isPlugin(bundle)
                                && !bundle.getLocation().startsWith(PluginFolder.NAME + "/"))
                .map(CoreState::of)
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** Another word after the bundle was replaced. */
    static String of(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getLastModified();
    }
}
