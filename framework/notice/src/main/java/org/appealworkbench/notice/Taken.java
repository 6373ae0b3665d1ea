package org.appealworkbench.notice;

import java.util.Map;
import java.util.TreeMap;
import org.appealworkbench.api.fact.TextRange;

/** Ranges that do not overlap. */
final class Taken {
    private final TreeMap<Integer, TextRange> byStart = new TreeMap<>();

    /** False if the range overlaps one that was added before. */
    boolean add(TextRange range) {
        Map.Entry<Integer, TextRange> before = byStart.lowerEntry(Math.max(range.end(), range.start() + 1));
        if (before != null && before.getValue().end() > range.start()) {
            return false;
        }
        byStart.put(range.start(), range);
        return true;
    }
}
