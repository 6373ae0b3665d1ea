package org.appealworkbench.extensions.internal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.type.AppealTypeId;
import org.junit.jupiter.api.Test;

class TypeWatcherTest {

    private static final int PATIENCE_SECONDS = 30;

    private final AtomicReference<List<TypeEntry>> installed = new AtomicReference<>(List.of());
    private final BlockingQueue<TypeChange> told = new LinkedBlockingQueue<>();

    @Test
    void a_plug_in_that_comes_while_the_warm_up_runs_does_not_wait_for_its_end() throws InterruptedException {
        CountDownLatch warmingUp = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (TypeWatcher watcher = watcher(() -> {
            warmingUp.countDown();
            await(mayEnd);
        })) {
            watcher.watch(told::add);
            await(warmingUp);
            installed.set(List.of(entry()));

            assertThat(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        } finally {
            mayEnd.countDown();
        }
    }

    @Test
    void a_warm_up_that_fails_ends_nothing() throws InterruptedException {
        try (TypeWatcher watcher = watcher(() -> {
            throw new IllegalStateException("no practice");
        })) {
            watcher.watch(told::add);
            installed.set(List.of(entry()));

            assertThat(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private TypeWatcher watcher(Runnable warmUp) {
        return new TypeWatcher(
                Optional.empty(),
                () -> new Snapshot(installed.get(), Map.of()),
                () -> installed.get().toString(),
                warmUp);
    }

    private static TypeEntry entry() {
        return new TypeEntry(
                Optional.of(AppealTypeId.of("late-parcel")),
                "1.0.0",
                "late-parcel",
                "plugins/a.jar",
                TypeEntry.Status.INSTALLED,
                List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
