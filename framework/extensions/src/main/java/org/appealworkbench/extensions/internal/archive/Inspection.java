package org.appealworkbench.extensions.internal.archive;

import java.util.Dictionary;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.Head;

/**
 * What a jar was found to be, before it is installed.
 *
 * @param digest SHA-256 of the whole file
 * @param symbolicName empty if the jar is no bundle
 * @param head which type it offers, if that could be read
 * @param faults why it is refused, or, of a code bundle, what makes it one
 */
public record Inspection(
        Kind kind, String digest, String symbolicName, String version, Optional<Head> head, List<Fault> faults) {

    public enum Kind {
        /** Holds nothing that could run. */
        DATA,
        /** Brings code, or may change what others run: needs trust. */
        CODE,
        /** Is never installed. */
        REFUSED
    }

    public Inspection {
        faults = List.copyOf(faults);
    }

    /**
     * Whether a bundle is what was judged, by its headers as the framework reads them: a manifest that two readers read in
     * two ways must not get past one of them.
     */
    public boolean isOf(Dictionary<String, String> bundle) {
        Headers headers = new Headers(bundle);
        return headers.symbolicName().filter(symbolicName::equals).isPresent()
                && headers.refusals().isEmpty()
                && (kind == Kind.CODE || headers.foreign().isEmpty());
    }
}
