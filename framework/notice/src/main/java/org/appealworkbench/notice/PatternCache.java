package org.appealworkbench.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.appealworkbench.api.type.NoticePatterns;

/** Keeps the compiled patterns of the types in use, by identity: comparing hundreds of patterns would cost more than it saves. */
final class PatternCache {
    private static final int KEPT = 64;

    private static final class Key {
        private final NoticePatterns patterns;

        Key(NoticePatterns patterns) {
            this.patterns = patterns;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key && key.patterns == patterns;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(patterns);
        }
    }

    private final Map<Key, PatternSet> sets = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PatternSet> eldest) {
            return size() > KEPT;
        }
    };

    synchronized PatternSet get(NoticePatterns patterns) {
        return sets.computeIfAbsent(new Key(patterns), key -> PatternSet.of(patterns));
    }
}
