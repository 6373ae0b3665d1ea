package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.archive.ArchiveCheck;
import org.appealworkbench.extensions.internal.archive.Inspection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the framework hold what the folder {@code plugins/} holds, as far as it may run. Each jar is judged before.
 *
 * <p>One thread at a time changes; questions are answered meanwhile, without waiting.
 */
public final class PluginFolder {

    /** Begins the location of every bundle that came from the folder. */
    public static final String NAME = "plugins";

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);

    private final Path home;
    private final PluginBundles bundles;
    private final FolderIndex index;
    private final Refusals refusals;
    private final Map<String, JarState> states = new ConcurrentSkipListMap<>();
    private final Map<String, TypeEntry> refused = new ConcurrentSkipListMap<>();
    private String basis = "";
    private int changes;

    /** @param home the product's folder, with {@code plugins/} and {@code conf/} in it */
    public PluginFolder(Path home, PluginBundles bundles) {
        this.home = home;
        this.bundles = bundles;
        this.index = new FolderIndex(bundles.dataFile("plugins.tsv"));
        this.refusals = new Refusals(home, bundles);
    }

    /** Compares the folder with what is installed and makes up for the difference. Jars that did not change are not opened. */
    public void rescan() {
        rescan(Settling.NONE);
    }

    /**
     * The same for a host that keeps running: what is still being copied is left alone.
     *
     * @return whether anything is different now
     */
    public synchronized boolean rescan(Settling settling) {
        String now = settling.settled(basis, bundles.generation() + "\t" + TrustState.of(home.resolve("conf")));
        if (basis.isEmpty()) {
            states.putAll(index.read(now));
        }
        boolean isSameBasis = basis.isEmpty() || basis.equals(now);
        Map<String, JarState> before = Map.copyOf(states);
        Map<String, Path> jars = jars();
        settling.keepOnly(jars.values());
        int bundlesBefore = changes;
        Set<String> lost = new HashSet<>(states.keySet());
        lost.removeAll(jars.keySet());
        Set<String> there = new HashSet<>(settling.justLost(lost));
        there.addAll(jars.keySet());
        removeAllBut(there);
        Map<String, Path> same = new TreeMap<>();
        jars.forEach((location, jar) -> {
            if (isSameBasis && isKnown(location, jar)) {
                same.put(location, jar);
            } else if (isUnchanged(location, jar) || settling.isSettled(jar)) {
                settle(location, jar);
            }
        });
        if (changes != bundlesBefore) {
            same.keySet().retainAll(refused().stream().map(TypeEntry::file).toList());
            same.forEach(this::settle);
        }
        boolean isDifferent = !before.equals(states);
        if (isDifferent || !basis.equals(now)) {
            index.write(now, states.values());
        }
        basis = now;
        return isDifferent;
    }

    /** Digest of the jar that a bundle came from. */
    public Optional<String> digest(String location) {
        return Optional.ofNullable(states.get(location)).map(JarState::digest);
    }

    /** The type of the jar that a bundle came from, as read when it was installed. */
    public Optional<Head> head(String location) {
        return Optional.ofNullable(states.get(location)).flatMap(JarState::head);
    }

    /** The jars that were not installed, with the reasons; of those that an earlier process judged they are found again. */
    public List<TypeEntry> refused() {
        return states.values().stream()
                .filter(state -> !state.installed())
                .map(state -> refused.computeIfAbsent(state.location(), refusals::entry))
                .toList();
    }

    private Map<String, Path> jars() {
        Map<String, Path> jars = new TreeMap<>();
        Path folder = home.resolve(NAME);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> Files.isRegularFile(file)
                                && file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                        .forEach(file -> jars.put(NAME + "/" + file.getFileName(), file));
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("The folder of plug-ins {} cannot be read: {}", folder, e.getMessage());
            }
        }
        return jars;
    }

    private void removeAllBut(Set<String> locations) {
        bundles.locations().stream()
                .filter(location -> !locations.contains(location))
                .forEach(this::remove);
        states.keySet().retainAll(locations);
        refused.keySet().retainAll(locations);
    }

    private boolean isKnown(String location, Path jar) {
        JarState known = states.get(location);
        return known != null
                && !known.isUnread()
                && known.isUnchanged(jar)
                && known.installed() == bundles.find(location).isPresent();
    }

    private boolean isUnchanged(String location, Path jar) {
        JarState known = states.get(location);
        return known != null && known.isUnchanged(jar);
    }

    /** Works on a copy, so that what is installed is what was judged. */
    private void settle(String location, Path jar) {
        FileStamp stamp = FileStamp.of(jar);
        try {
            Path copy = Files.createTempFile("plugin", ".jar");
            try {
                Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
                Inspection inspection = ArchiveCheck.inspect(copy, location);
                judge(JarState.of(location, stamp, inspection), copy, inspection);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("{} went away while it was read", location);
        } catch (IOException e) {
            refuse(JarState.unread(location, stamp), refusals.unreadable(location, e));
        }
    }

    private void judge(JarState state, Path copy, Inspection inspection) throws IOException {
        List<Fault> reasons = refusals.reasons(copy, inspection, state.location());
        if (reasons.isEmpty() && (isInstalled(state) || install(state, copy, inspection))) {
            states.put(state.location(), state);
            refused.remove(state.location());
        } else {
            refuse(state, refusals.entry(state.location(), inspection, reasons));
        }
    }

    /** The same content is not installed again: it would disturb what runs. */
    private boolean isInstalled(JarState state) {
        JarState known = states.get(state.location());
        return known != null
                && known.installed()
                && known.digest().equals(state.digest())
                && bundles.find(state.location()).isPresent();
    }

    private void refuse(JarState state, TypeEntry entry) {
        remove(state.location());
        refused.put(state.location(), entry);
        states.put(state.location(), state.refused());
    }

    private void remove(String location) {
        if (bundles.remove(location)) {
            changes++;
        }
    }

    private boolean install(JarState state, Path jar, Inspection inspection) throws IOException {
        // Known before it is there, for whoever is told of the bundle asks at once what is known of it.
        states.put(state.location(), state);
        changes++;
        try (InputStream in = Files.newInputStream(jar)) {
            Bundle bundle = bundles.put(state.location(), in, inspection::isOf);
            LOG.debug("Installed {} as bundle {}", state.location(), bundle.getBundleId());
            return true;
        } catch (BundleException e) {
            LOG.debug("{} cannot be installed", state.location(), e);
            return false;
        }
    }
}
