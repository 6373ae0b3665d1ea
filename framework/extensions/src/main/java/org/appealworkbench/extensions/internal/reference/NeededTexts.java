package org.appealworkbench.extensions.internal.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.Place;

/** The keys under which staff texts must or may stand, with the place that asks for each. */
final class NeededTexts {

    private final Map<String, Place> needed = new LinkedHashMap<>();
    private final Set<String> allowed = new LinkedHashSet<>();

    void need(String key, Place place) {
        needed.putIfAbsent(key, place);
        allowed.add(key);
    }

    void allow(String key) {
        allowed.add(key);
    }

    Map<String, Place> needed() {
        return needed;
    }

    Set<String> allowed() {
        return allowed;
    }
}
