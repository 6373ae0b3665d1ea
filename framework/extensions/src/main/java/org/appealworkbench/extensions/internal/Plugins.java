package org.appealworkbench.extensions.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** The plug-in bundles that are installed now, whoever installed them, resolved or not. */
final class Plugins implements BundleTrackerCustomizer<Bundle>, AutoCloseable {

    private static final int ALL_BUT_UNINSTALLED =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    /** The best offer first; of equal versions the one that was there first. */
    private static final Comparator<Plugin> BEST_FIRST = Comparator.comparing(Plugin::order)
            .reversed()
            .thenComparing(plugin -> plugin.bundle().getBundleId());

    private final Map<Long, Plugin> byBundle = new ConcurrentSkipListMap<>();
    private final Map<AppealTypeId, String> gone = new ConcurrentHashMap<>();
    private final Function<Bundle, Plugin> reader;
    private final BundleTracker<Bundle> tracker;

    Plugins(BundleContext context, Function<Bundle, Plugin> reader) {
        this.reader = reader;
        this.tracker = new BundleTracker<>(context, ALL_BUT_UNINSTALLED, this);
    }

    void open() {
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    List<Plugin> all() {
        return List.copyOf(byBundle.values());
    }

    /** For each file a word that another content does not have. */
    Map<String, Long> contents() {
        return byBundle.values().stream()
                .collect(Collectors.toMap(plugin -> plugin.bundle().getLocation(), Plugin::modified, Math::max));
    }

    /** All that offer a type, the best first. */
    List<Plugin> offering(AppealTypeId type) {
        return byBundle.values().stream()
                .filter(plugin -> plugin.offers(type))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** The one that runs: the highest version that is sound, so that a broken update does not take a type away. */
    Optional<Plugin> running(AppealTypeId type) {
        return offering(type).stream()
                .filter(plugin -> plugin.verdict().type().isPresent())
                .findFirst();
    }

    /** The file from which a type was offered that nobody offers now. */
    Optional<String> lastSeen(AppealTypeId type) {
        return Optional.ofNullable(gone.get(type));
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (!Extender.isPlugin(bundle) && !bundle.getLocation().startsWith(PluginFolder.NAME + "/")) {
            return null;
        }
        byBundle.put(bundle.getBundleId(), reader.apply(bundle));
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {
        byBundle.computeIfPresent(
                bundle.getBundleId(), (id, plugin) -> plugin.isCurrent() ? plugin : reader.apply(bundle));
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {
        Plugin removed = byBundle.remove(bundle.getBundleId());
        if (removed != null) {
            removed.id().ifPresent(type -> gone.put(type, bundle.getLocation()));
        }
    }
}
