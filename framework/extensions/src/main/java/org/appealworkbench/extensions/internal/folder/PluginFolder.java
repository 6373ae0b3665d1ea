package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.archive.ArchiveCheck;
import org.appealworkbench.extensions.internal.archive.Inspection;
import org.appealworkbench.extensions.internal.archive.Trust;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the framework hold what the folder {@code plugins/} holds, as far as it may run. Each jar is judged before. */
public final class PluginFolder {

    /** Begins the location of every bundle that came from the folder. */
    public static final String NAME = "plugins";

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);

    private final Path home;
    private final PluginBundles bundles;
    private final FolderIndex index;
    private Map<String, JarState> states = new LinkedHashMap<>();

    /** @param home the product's folder, with {@code plugins/} and {@code conf/} in it */
    public PluginFolder(Path home, PluginBundles bundles) {
        this.home = home;
        this.bundles = bundles;
        this.index = new FolderIndex(bundles.dataFile("plugins.tsv"));
    }

    /** Compares the folder with what is installed and makes up for the difference. Jars that did not change are not opened. */
    public synchronized void rescan() {
        String basis = bundles.generation() + "\t" + TrustState.of(home.resolve("conf"));
        Map<String, JarState> before = index.read(basis);
        Map<String, Path> jars = jars();
        bundles.removeAllBut(jars.keySet());
        Map<String, JarState> now = new LinkedHashMap<>();
        jars.forEach((location, jar) -> {
            try {
                JarState known = before.get(location);
                now.put(location, known != null && isSettled(known, jar) ? known : settle(location, jar));
            } catch (IOException e) {
                LOG.warn("The plug-in {} cannot be read: {}", location, e.getMessage());
            }
        });
        states = now;
        if (!before.equals(now)) {
            index.write(basis, now.values());
        }
    }

    /** Digest of the jar that a bundle came from. */
    public synchronized Optional<String> digest(String location) {
        return Optional.ofNullable(states.get(location)).map(JarState::digest);
    }

    /** The type of the jar that a bundle came from, as read when it was installed. */
    public synchronized Optional<Head> head(String location) {
        return Optional.ofNullable(states.get(location)).flatMap(JarState::head);
    }

    /** The jars that were not installed, with the reasons; looks at each of them again. */
    public synchronized List<TypeEntry> refused() {
        List<TypeEntry> entries = new ArrayList<>();
        for (JarState state : states.values()) {
            if (!state.installed()) {
                entries.add(refusal(state.location()));
            }
        }
        return entries;
    }

    private Map<String, Path> jars() {
        Map<String, Path> jars = new LinkedHashMap<>();
        Path folder = home.resolve(NAME);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> Files.isRegularFile(file)
                                && file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                        .sorted()
                        .forEach(file -> jars.put(NAME + "/" + file.getFileName(), file));
            } catch (IOException e) {
                LOG.warn("The folder of plug-ins {} cannot be read: {}", folder, e.getMessage());
            }
        }
        return jars;
    }

    private boolean isSettled(JarState known, Path jar) throws IOException {
        return known.isUnchanged(jar)
                && known.installed() == bundles.find(known.location()).isPresent();
    }

    /** Works on a copy, so that what is installed is what was judged. */
    private JarState settle(String location, Path jar) throws IOException {
        Path copy = Files.createTempFile("plugin", ".jar");
        try {
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            Inspection inspection = ArchiveCheck.inspect(copy, location);
            boolean installed = reasons(copy, inspection, location).isEmpty() && install(location, copy);
            if (!installed) {
                bundles.remove(location);
            }
            return JarState.of(location, jar, installed, inspection);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private boolean install(String location, Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            Bundle bundle = bundles.put(location, in);
            LOG.debug("Installed {} as bundle {}", location, bundle.getBundleId());
            return true;
        } catch (BundleException e) {
            LOG.debug("{} cannot be installed", location, e);
            return false;
        }
    }

    private List<Fault> reasons(Path jar, Inspection inspection, String location) {
        if (inspection.kind() == Inspection.Kind.REFUSED) {
            return inspection.faults();
        }
        if (inspection.kind() == Inspection.Kind.DATA) {
            return List.of();
        }
        Trust trust = Trust.read(home.resolve("conf"));
        if (trust.trusts(jar, inspection)) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>(trust.faults());
        faults.addAll(inspection.faults());
        faults.add(Fault.error(
                Place.of(location),
                "NOT-TRUSTED",
                "nobody trusts this jar; if you know where it comes from, write its SHA-256 " + inspection.digest()
                        + " into conf/trust.yaml, or the certificate of its author into conf/trusted/"));
        return faults;
    }

    private TypeEntry refusal(String location) {
        Path jar = home.resolve(location);
        String file = location.substring(NAME.length() + 1);
        try {
            Inspection inspection = ArchiveCheck.inspect(jar, location);
            List<Fault> faults = reasons(jar, inspection, location);
            return new TypeEntry(
                    inspection.head().map(Head::id),
                    inspection.head().map(Head::version).orElse(inspection.version()),
                    inspection.symbolicName().isEmpty() ? file : inspection.symbolicName(),
                    location,
                    TypeEntry.Status.KEPT_OUT,
                    faults.isEmpty() ? List.of(conflict(inspection, location)) : faults);
        } catch (IOException e) {
            Fault fault = Fault.error(Place.of(location), "UNREADABLE", "the jar cannot be read: " + e);
            return new TypeEntry(Optional.empty(), "", file, location, TypeEntry.Status.KEPT_OUT, List.of(fault));
        }
    }

    private Fault conflict(Inspection inspection, String location) {
        String sentence = bundles.named(inspection.symbolicName(), inspection.version())
                .map(other -> "the bundle " + inspection.symbolicName() + " " + inspection.version()
                        + " is already there, from " + other.getLocation() + "; remove one of them")
                .orElse("the framework does not accept the bundle; start with APPEAL_LOG=debug to see why");
        return Fault.error(Place.of(location), "NOT-INSTALLED", sentence);
    }
}
