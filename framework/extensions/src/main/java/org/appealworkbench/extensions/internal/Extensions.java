package org.appealworkbench.extensions.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.cache.VerdictCache;
import org.appealworkbench.extensions.internal.folder.PluginBundles;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The services of this bundle while there is a policy. */
final class Extensions implements AutoCloseable {

    /** Framework property: the product's folder; absent where there is none, as in tests. */
    private static final String HOME = "appeal.home";

    private final Plugins plugins;
    private final List<ServiceRegistration<?>> registrations;

    private Extensions(Plugins plugins, List<ServiceRegistration<?>> registrations) {
        this.plugins = plugins;
        this.registrations = registrations;
    }

    static Extensions open(BundleContext context, Policy policy, VerdictCache cache) {
        StageChecks checks = new StageChecks(context);
        TypeVerifier verifier = new TypeVerifier(policy);
        Optional<PluginFolder> folder = Optional.ofNullable(context.getProperty(HOME))
                .map(home -> new PluginFolder(Path.of(home), new PluginBundles(context)));
        folder.ifPresent(PluginFolder::rescan);

        CachedVerifier cached = new CachedVerifier(verifier, checks, cache, policy.digest() + CoreState.of(context));
        Resolution resolution = new Resolution(context);
        Plugins plugins = new Plugins(context, bundle -> plugin(bundle, folder, cached, resolution));
        plugins.open();
        AppealTypes types = new InstalledTypes(
                plugins, () -> folder.map(PluginFolder::refused).orElse(List.<TypeEntry>of()));
        return new Extensions(
                plugins,
                List.of(
                        context.registerService(Policy.class, policy, null),
                        context.registerService(Verifier.class, new FileVerifier(verifier, checks::all), null),
                        context.registerService(AppealTypes.class, types, null)));
    }

    private static Plugin plugin(
            Bundle bundle, Optional<PluginFolder> folder, CachedVerifier verifier, Resolution resolution) {
        String location = bundle.getLocation();
        Optional<Head> head = folder.flatMap(known -> known.head(location));
        Optional<String> digest = folder.flatMap(known -> known.digest(location));
        return new Plugin(
                bundle,
                head.or(() -> Head.read(new BundleSource(bundle))),
                plugin -> verifier.verify(plugin.source(), digest.orElseGet(() -> CoreState.of(bundle))),
                resolution);
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        plugins.close();
    }
}
