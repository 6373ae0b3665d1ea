package org.appealworkbench.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was compiled of data in use, by identity: comparing hundreds of patterns would cost more than it saves. */
final class IdentityCache<K, V> {
    private static final int KEPT = 64;

    private static final class Key {
        private final Object data;

        Key(Object data) {
            this.data = data;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key && key.data == data;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(data);
        }
    }

    private final Function<K, V> compiling;
    private final Map<Key, V> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
            return size() > KEPT;
        }
    };

    IdentityCache(Function<K, V> compiling) {
        this.compiling = compiling;
    }

    synchronized V get(K data) {
        return kept.computeIfAbsent(new Key(data), key -> compiling.apply(data));
    }
}
