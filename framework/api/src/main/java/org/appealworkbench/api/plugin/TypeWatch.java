package org.appealworkbench.api.plugin;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets plug-ins come, change and go while the host runs. The folder of plug-ins is looked at as long as somebody watches and
 * not otherwise, so that a short command does not pay for it: whoever keeps the host running watches.
 *
 * <p>Thread-safe. A jar is judged once it is copied completely. Everything that changes is told within two seconds.
 *
 * @since 0.1
 */
@ProviderType
public interface TypeWatch {

    /**
     * Begins to watch.
     *
     * @param listener called once for each change, in order, on the one thread that watches; what it throws is logged. It may
     *     close the watching
     */
    Watching watch(Consumer<TypeChange> listener);

    /** Somebody's interest in changes. */
    interface Watching extends AutoCloseable {

        /** All plug-ins as they were before the first change that is told, ordered as by {@link AppealTypes#entries()}. */
        List<TypeEntry> before();

        /** After it the listener is not called any more, except for a change that is being told. May be repeated. */
        @Override
        void close();
    }
}
