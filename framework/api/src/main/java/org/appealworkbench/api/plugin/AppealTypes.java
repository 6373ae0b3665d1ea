package org.appealworkbench.api.plugin;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The appeal types of all plug-ins. The core's one registry of them; nobody else looks into bundles.
 *
 * <p>Thread-safe. A type is verified and parsed when it is first asked for, or taken from the cache of verdicts; so a
 * command pays only for the types that it needs. Plug-ins may come and go between two calls; a type once returned stays
 * valid.
 *
 * @since 0.1
 */
@ProviderType
public interface AppealTypes {

    /** All plug-ins, those kept out included, ordered by type id and then by bundle. Verifies every one. */
    List<TypeEntry> entries();

    /** The type that runs under this id; empty if there is none or it is kept out. */
    Optional<AppealType> find(AppealTypeId id);

    /**
     * The type that runs under this id.
     *
     * @throws AppealException of kind USER if no plug-in offers it (naming those that are there); of kind PLUGIN if the one
     *     that does is kept out (naming the first reason)
     */
    AppealType get(AppealTypeId id);
}
