package org.appealworkbench.documents.pdf;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Lends font sets, as many as render at once, and keeps a few for the next ones. */
final class FontSets {

    private final ConcurrentLinkedDeque<FontSet> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger idleCount = new AtomicInteger();
    private final int kept;

    FontSets(int kept) {
        this.kept = kept;
    }

    FontSet borrow() {
        FontSet set = idle.pollFirst();
        if (set == null) {
            return new FontSet();
        }
        idleCount.decrementAndGet();
        return set;
    }

    void giveBack(FontSet set) {
        if (idleCount.incrementAndGet() <= kept) {
            idle.addFirst(set);
        } else {
            idleCount.decrementAndGet();
        }
    }
}
