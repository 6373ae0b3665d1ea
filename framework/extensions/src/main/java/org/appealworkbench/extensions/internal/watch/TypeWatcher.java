package org.appealworkbench.extensions.internal.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.TypeWatch;
import org.appealworkbench.extensions.internal.folder.PluginFolder;
import org.appealworkbench.extensions.internal.folder.Settling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the folder and at the bundles again and again while somebody watches. It looks rather than waits to be told by the
 * file system, because that tells nothing of network drives and mounted folders, and a look at some twenty files costs
 * nothing.
 */
public final class TypeWatcher implements TypeWatch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TypeWatcher.class);
    private static final long EVERY_MILLIS = 200;

    private final Optional<PluginFolder> folder;
    private final Supplier<Snapshot> look;
    private final Supplier<String> state;
    private final Runnable warmUp;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledExecutorService thread;
    private Snapshot known = new Snapshot(List.of(), Map.of());
    private String knownState = "";

    /**
     * @param look verifies what was not verified yet
     * @param state another word whenever it is worth a look; cheap
     * @param warmUp run once when the watching begins, on a thread of its own: who comes meanwhile does not wait for it
     */
    public TypeWatcher(
            Optional<PluginFolder> folder, Supplier<Snapshot> look, Supplier<String> state, Runnable warmUp) {
        this.folder = folder;
        this.look = look;
        this.state = state;
        this.warmUp = warmUp;
    }

    @Override
    public synchronized Watching watch(Consumer<TypeChange> listener) {
        if (thread == null) {
            knownState = state.get();
            known = look.get();
            Settling settling = new Settling(System::nanoTime);
            daemon("appeal-plugins-warm-up", this::warmUp).start();
            thread = Executors.newSingleThreadScheduledExecutor(work -> daemon("appeal-plugins", work));
            thread.scheduleWithFixedDelay(() -> lookAgain(settling), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        Watcher watcher = new Watcher(listener, known.entries());
        watchers.add(watcher);
        return watcher;
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** So that the first plug-in that comes does not wait until Java has loaded and compiled what it takes to verify one. */
    private void warmUp() {
        try {
            warmUp.run();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.debug("Nothing was warmed up", e);
        }
    }

    /** Whatever goes wrong in one look must not end the watching. */
    private void lookAgain(Settling settling) {
        try {
            boolean isMoved = folder.map(there -> there.rescan(settling)).orElse(false);
            tell(isMoved);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (isOpen()) {
                LOG.warn("The plug-ins cannot be looked at", e);
            }
        }
    }

    private void tell(boolean isMoved) {
        List<Watcher> concerned;
        List<TypeChange> changes;
        synchronized (this) {
            String now = state.get();
            if (!isOpen() || !isMoved && now.equals(knownState)) {
                return;
            }
            Snapshot found = look.get();
            changes = Difference.between(known, found);
            concerned = List.copyOf(watchers);
            known = found;
            knownState = now;
        }
        changes.forEach(change -> concerned.forEach(watcher -> watcher.tell(change)));
    }

    private synchronized boolean isOpen() {
        return thread != null;
    }

    private synchronized void forget(Watcher watcher) {
        watchers.remove(watcher);
        if (watchers.isEmpty()) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        watchers.clear();
        if (thread != null) {
            // Not interrupted: a jar that is being read would count as unreadable.
            thread.shutdown();
            thread = null;
        }
    }

    private final class Watcher implements Watching {

        private final Consumer<TypeChange> listener;
        private final List<TypeEntry> before;

        Watcher(Consumer<TypeChange> listener, List<TypeEntry> before) {
            this.listener = listener;
            this.before = before;
        }

        void tell(TypeChange change) {
            if (!watchers.contains(this)) {
                return;
            }
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                LOG.warn("A listener to changes of plug-ins failed", e);
            }
        }

        @Override
        public List<TypeEntry> before() {
            return before;
        }

        @Override
        public void close() {
            forget(this);
        }
    }
}
