package org.appealworkbench.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.appealworkbench.api.workflow.BatchListener;

/**
 * Stops a batch of one worker in such an order that the reader hands over its third case when the worker takes no more: the
 * first case is refused, the second is in hand until the reader has ended.
 */
final class LateReader implements BatchListener {

    private static final int LAST_CASE = 3;
    private static final long PATIENCE_SECONDS = 20;

    private final Thread main = Thread.currentThread();
    private final CountDownLatch holdsLastCase = new CountDownLatch(1);
    private final AtomicInteger ofWorker = new AtomicInteger();
    private volatile Thread reader = main;
    private int ofReader;

    @Override
    public boolean wantsStop() {
        Thread asking = Thread.currentThread();
        if (asking == main) {
            return false;
        }
        try {
            return asking.getName().equals("appeal-batch-reader") ? reader(asking) : worker();
        } catch (InterruptedException e) {
            throw new IllegalStateException("workers are never interrupted", e);
        }
    }

    private boolean reader(Thread asking) {
        reader = asking;
        ofReader++;
        if (ofReader == LAST_CASE) {
            holdsLastCase.countDown();
            try {
                TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
            } catch (InterruptedException e) {
                // The run is over; now it waits for the worker.
                while (main.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
            }
        }
        return false;
    }

    private boolean worker() throws InterruptedException {
        holdsLastCase.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (ofWorker.incrementAndGet() > 1) {
            reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
        return true;
    }
}
