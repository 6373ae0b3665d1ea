package org.appealworkbench.api.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.type.AppealTypeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Judges jars before they are installed, exactly as the host does when it finds one in {@code plugins/}. Thread-safe.
 *
 * @since 0.1
 */
@ProviderType
public interface PluginArchives {

    /** What a jar may do. */
    enum Kind {
        /** Holds nothing that could run. */
        DATA,
        /** Brings code: runs only if somebody trusts it. */
        CODE,
        /** Is never installed. */
        REFUSED
    }

    /**
     * What a jar was found to be.
     *
     * @param installable whether the host would install it: data, or code that is trusted
     * @param digest SHA-256 of the file, as {@code conf/trust.yaml} names it
     * @param bundle symbolic name, empty if the jar is no bundle
     * @param version of the type, or of the bundle where it offers no type
     * @param id of the type that it offers, if that can be read
     * @param faults why it is not installable, or, of a code bundle, what makes it one
     */
    record Archive(
            Kind kind,
            boolean installable,
            String digest,
            String bundle,
            String version,
            Optional<AppealTypeId> id,
            List<Fault> faults) {

        public Archive {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Looks at all of a jar; never throws for what it contains.
     *
     * @param shownAs the path as faults name it
     * @throws AppealException of kind USER if the file cannot be read
     */
    Archive inspect(Path jar, String shownAs);
}
