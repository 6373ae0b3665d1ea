package org.appealworkbench.extensions.internal.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.archive.Admission;
import org.appealworkbench.extensions.internal.archive.ArchiveCheck;
import org.appealworkbench.extensions.internal.archive.Inspection;

/** Why jars of the folder are not installed. */
record Refusals(Path home, PluginBundles bundles) {

    /** Empty if the jar may be installed. */
    List<Fault> reasons(Path jar, Inspection inspection, String location) {
        return new Admission(home.resolve("conf")).reasons(jar, inspection, location);
    }

    /** Of a jar that an earlier process refused. */
    TypeEntry entry(String location) {
        Path jar = home.resolve(location);
        try {
            Inspection inspection = ArchiveCheck.inspect(jar, location);
            return entry(location, inspection, reasons(jar, inspection, location));
        } catch (IOException e) {
            return unreadable(location, e);
        }
    }

    TypeEntry unreadable(String location, IOException reason) {
        Fault fault = Fault.error(Place.of(location), "UNREADABLE", "the jar cannot be read: " + reason);
        return new TypeEntry(Optional.empty(), "", file(location), location, TypeEntry.Status.KEPT_OUT, List.of(fault));
    }

    /** @param faults empty if the framework did not accept what we would have */
    TypeEntry entry(String location, Inspection inspection, List<Fault> faults) {
        return new TypeEntry(
                inspection.head().map(Head::id),
                inspection.head().map(Head::version).orElse(inspection.version()),
                inspection.symbolicName().isEmpty() ? file(location) : inspection.symbolicName(),
                location,
                TypeEntry.Status.KEPT_OUT,
                faults.isEmpty() ? List.of(conflict(inspection, location)) : faults);
    }

    private static String file(String location) {
        return location.substring(PluginFolder.NAME.length() + 1);
    }

    private Fault conflict(Inspection inspection, String location) {
        String sentence = bundles.named(inspection.symbolicName(), inspection.version())
                .filter(other -> !other.getLocation().equals(location))
                .map(other -> "the bundle " + inspection.symbolicName() + " " + inspection.version()
                        + " is already there, from " + other.getLocation() + "; remove one of them")
                .orElse("the framework does not accept the bundle; start with APPEAL_LOG=debug to see why");
        return Fault.error(Place.of(location), "NOT-INSTALLED", sentence);
    }
}
