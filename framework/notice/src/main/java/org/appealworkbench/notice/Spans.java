package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.appealworkbench.api.fact.TextRange;

/** Ranges of a mail that do not overlap, found by their place. */
final class Spans {
    private final TreeMap<Integer, TextRange> byStart = new TreeMap<>();

    Spans(List<TextRange> ranges) {
        ranges.forEach(range -> byStart.put(range.start(), range));
    }

    boolean touch(TextRange range) {
        Map.Entry<Integer, TextRange> before = byStart.lowerEntry(range.end());
        return before != null && before.getValue().end() > range.start();
    }

    /** Those that share something with a range, the last one first. */
    List<TextRange> touching(TextRange range) {
        List<TextRange> touching = new ArrayList<>();
        Map.Entry<Integer, TextRange> before = byStart.lowerEntry(range.end());
        while (before != null && before.getValue().end() > range.start()) {
            touching.add(before.getValue());
            before = byStart.lowerEntry(before.getKey());
        }
        return touching;
    }

    boolean hold(TextRange range) {
        Map.Entry<Integer, TextRange> before = byStart.floorEntry(range.start());
        return before != null && before.getValue().end() >= range.end();
    }
}
