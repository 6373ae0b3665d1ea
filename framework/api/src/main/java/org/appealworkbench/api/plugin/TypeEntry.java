package org.appealworkbench.api.plugin;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.type.AppealTypeId;

/**
 * One plug-in bundle as the host knows it.
 *
 * @param id of its appeal type, if it could be read
 * @param version of the type, or of the bundle where the type could not be read
 * @param bundle symbolic name, or the file's name where it has none
 * @param file where it was loaded from
 * @param faults why it is kept out, or warnings of one that runs
 * @since 0.1
 */
public record TypeEntry(
        Optional<AppealTypeId> id, String version, String bundle, String file, Status status, List<Fault> faults) {

    public enum Status {
        INSTALLED,
        /** Faulty, not resolvable, not trusted, or not a bundle. */
        KEPT_OUT,
        /** Another bundle offers the same id in a higher version. */
        SHADOWED
    }

    public TypeEntry {
        faults = List.copyOf(faults);
    }
}
