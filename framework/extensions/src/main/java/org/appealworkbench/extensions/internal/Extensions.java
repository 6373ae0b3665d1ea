package org.appealworkbench.extensions.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.TypeWatch;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.cache.VerdictCache;
import org.appealworkbench.extensions.internal.folder.PluginBundles;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.appealworkbench.extensions.internal.folder.Starter;
import org.appealworkbench.extensions.internal.source.BundleSource;
import org.appealworkbench.extensions.internal.watch.Snapshot;
import org.appealworkbench.extensions.internal.watch.TypeWatcher;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The services of this bundle while there is a policy. */
final class Extensions implements AutoCloseable {

    /** Framework property: the product's folder; absent where there is none, as in tests. */
    private static final String HOME = "appeal.home";

    private final Plugins plugins;
    private final TypeWatcher watcher;
    private final List<ServiceRegistration<?>> registrations;

    private Extensions(Plugins plugins, TypeWatcher watcher, List<ServiceRegistration<?>> registrations) {
        this.plugins = plugins;
        this.watcher = watcher;
        this.registrations = registrations;
    }

    static Extensions open(BundleContext context, Policy policy, VerdictCache cache) {
        StageChecks checks = new StageChecks(context);
        TypeVerifier verifier = new TypeVerifier(policy);
        Starter starter = new Starter();
        Optional<PluginFolder> folder = Optional.ofNullable(context.getProperty(HOME))
                .map(home -> new PluginFolder(Path.of(home), new PluginBundles(context, starter)));
        folder.ifPresent(PluginFolder::rescan);

        CachedVerifier cached = new CachedVerifier(verifier, checks, cache, policy.digest() + CoreState.of(context));
        Court court = new Court(context, folder, cached, starter);
        Plugins plugins = new Plugins(context, bundle -> new Plugin(bundle, head(bundle, folder), court));
        plugins.open();
        AppealTypes types = new InstalledTypes(
                plugins, () -> folder.map(PluginFolder::refused).orElse(List.<TypeEntry>of()));
        TypeWatcher watcher = new TypeWatcher(
                folder,
                () -> new Snapshot(types.entries(), plugins.contents()),
                () -> state(plugins, checks),
                () -> warmUp(plugins, cached, verifier, checks));
        return new Extensions(
                plugins,
                watcher,
                List.of(
                        context.registerService(Policy.class, policy, null),
                        context.registerService(Verifier.class, new FileVerifier(verifier, checks::all), null),
                        context.registerService(AppealTypes.class, types, null),
                        context.registerService(TypeWatch.class, watcher, null),
                        context.registerService(
                                PluginArchives.class,
                                new JudgedArchives(Optional.ofNullable(context.getProperty(HOME))
                                        .map(Path::of)),
                                null)));
    }

    /** Verifies one plug-in for practice, unless the start has verified one in earnest. */
    private static void warmUp(Plugins plugins, CachedVerifier cached, TypeVerifier verifier, StageChecks checks) {
        if (!cached.hasVerified()) {
            plugins.all().stream().findFirst().ifPresent(plugin -> verifier.verify(plugin.source(), checks.all()));
        }
    }

    private static Optional<Head> head(Bundle bundle, Optional<PluginFolder> folder) {
        return folder.flatMap(known -> known.head(bundle.getLocation())).or(() -> Head.read(new BundleSource(bundle)));
    }

    /** Another word whenever the types may be others, whoever changed them. */
    private static String state(Plugins plugins, StageChecks checks) {
        return plugins.all().stream()
                .map(plugin -> plugin.bundle().getBundleId() + " " + plugin.modified() + " "
                        + plugin.bundle().getState())
                .collect(Collectors.joining("\n", checks.state(), ""));
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        watcher.close();
        plugins.close();
    }
}
