package org.appealworkbench.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread reads, several work, the calling one takes the results in the order of the input. Between them stand at most so
 * many cases, and so many bytes of input, that memory does not depend on the length of the input.
 */
final class Pipeline {

    /** Takes results in the order of the input. */
    interface Results {
        void take(CaseResult result) throws IOException;
    }

    /** What a worker does. */
    interface Work {
        CaseResult work(IdentifiedCase one) throws IOException;
    }

    private static final int CASES_FOR_EACH_WORKER = 64;
    private static final int KIB = 1024;
    private static final int INPUT_KIB = 64 * KIB;
    private static final long PATIENCE_MILLIS = 100;

    private static final Future<Optional<CaseResult>> END = CompletableFuture.completedFuture(Optional.empty());

    private final InputReader input;
    private final Doorkeeper door;
    private final Work work;
    private final BooleanSupplier wantsStop;
    private final ExecutorService workers;
    private final BlockingQueue<Future<Optional<CaseResult>>> inOrder;
    private final Semaphore room = new Semaphore(INPUT_KIB);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean isCutShort;
    private volatile boolean isOver;

    Pipeline(InputReader input, Doorkeeper door, Work work, int workers, BooleanSupplier wantsStop) {
        this.input = input;
        this.door = door;
        this.work = work;
        this.wantsStop = wantsStop;
        AtomicInteger number = new AtomicInteger();
        this.workers =
                Executors.newFixedThreadPool(workers, task -> daemon(task, "appeal-batch-" + number.incrementAndGet()));
        this.inOrder = new ArrayBlockingQueue<>(CASES_FOR_EACH_WORKER * workers);
    }

    /**
     * @return whether all of the input was worked on; else somebody wanted it to stop
     * @throws ExecutionException with what ended the reader or a worker
     */
    boolean run(Results results) throws IOException, ExecutionException, InterruptedException {
        Thread reader = daemon(this::read, "appeal-batch-reader");
        reader.start();
        boolean isWhole;
        try {
            isWhole = takeAll(results);
        } catch (IOException | RuntimeException | InterruptedException e) {
            failure.compareAndSet(null, e);
            throw e;
        } finally {
            // The reader may wait for input that never comes. Workers are never interrupted: it would close their
            // files.
            isOver = true;
            reader.interrupt();
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.DAYS);
        }
        Throwable cause = failure.get();
        if (cause != null) {
            throw new ExecutionException(cause);
        }
        return isWhole;
    }

    /** False if the rest is not worked on, be it that somebody wanted it so or that something failed. */
    private boolean takeAll(Results results) throws IOException, ExecutionException, InterruptedException {
        while (true) {
            Future<Optional<CaseResult>> next = inOrder.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (next == END) {
                return !isCutShort;
            }
            if (next == null) {
                if (isStopping()) {
                    return false;
                }
                continue;
            }
            Optional<CaseResult> result = next.get();
            if (result.isEmpty()) {
                return false;
            }
            results.take(result.get());
        }
    }

    private boolean isStopping() {
        return failure.get() != null || wantsStop.getAsBoolean();
    }

    private void read() {
        try {
            try {
                input.read(this::submit);
            } catch (RuntimeException | OutOfMemoryError e) {
                // Once the run is over the reader finds its input closed and the workers gone, which is nobody's fault.
                if (!isOver) {
                    failure.compareAndSet(null, e);
                }
            }
            inOrder.put(END);
        } catch (InterruptedException e) {
            // The run is over, and nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    private boolean submit(FoundCase found) throws InterruptedException {
        if (isStopping()) {
            isCutShort = true;
            return false;
        }
        Optional<IdentifiedCase> admitted = door.admit(found);
        if (admitted.isEmpty()) {
            return true;
        }
        int weight = Math.min(INPUT_KIB, 1 + found.json().length / KIB);
        room.acquire(weight);
        FutureTask<Optional<CaseResult>> task = new FutureTask<>(() -> workOn(admitted.get(), weight));
        inOrder.put(task);
        workers.execute(task);
        return true;
    }

    /** Empty once the rest is not to be worked on. */
    private Optional<CaseResult> workOn(IdentifiedCase one, int weight) {
        try {
            return isStopping() ? Optional.empty() : Optional.of(work.work(one));
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            return Optional.empty();
        } finally {
            room.release(weight);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
