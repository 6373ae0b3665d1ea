package org.appealworkbench.api.plugin;

import java.util.Optional;

/**
 * What became of a plug-in while the host ran.
 *
 * @param entry the plug-in after the change; of one that is gone, as it was last known
 * @param before version that ran until now, if the change is an update
 * @since 0.1
 */
public record TypeChange(Kind kind, TypeEntry entry, Optional<String> before) {

    public enum Kind {
        /** A type, or a bundle of code without one, runs that did not run before. */
        APPEARED,
        /** Another content or version of it runs, a lower one too if the higher one was taken away. */
        UPDATED,
        /** What ran runs no longer, or a file that was kept out or shadowed is no longer there. */
        GONE,
        /** A file is kept out, or for other reasons than before. */
        KEPT_OUT,
        /** A file is not used, because another one offers the same type in a higher version. */
        SHADOWED
    }
}
