package org.appealworkbench.composition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.type.AppealType;

/** The types used last. A type that was updated has another digest, so nothing old is ever used for it. Thread-safe. */
final class PreparedTypes {

    private static final int KEPT = 32;

    private record Key(String type, String policy) {}

    private final Map<Key, PreparedType> byDigest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PreparedType> eldest) {
            return size() > KEPT;
        }
    };

    private final Expressions expressions;

    PreparedTypes(Expressions expressions) {
        this.expressions = expressions;
    }

    synchronized PreparedType of(AppealType type, Policy policy) {
        return byDigest.computeIfAbsent(
                new Key(type.digest(), policy.digest()), key -> new PreparedType(type, policy.macros(), expressions));
    }
}
