package org.appealworkbench.extensions.internal.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/** The ids of one kind of thing, of which each may stand only once. */
final class Ids {

    private final String kind;
    private final List<Fault> faults;
    private final Map<String, Place> first = new HashMap<>();

    /** @param kind as in a sentence: {@code question} */
    Ids(String kind, List<Fault> faults) {
        this.kind = kind;
        this.faults = faults;
    }

    void add(String id, Place place) {
        Place before = first.putIfAbsent(id, place);
        if (before != null) {
            faults.add(Fault.error(
                    place,
                    "DUPLICATE-ID",
                    "the " + kind + " '" + id + "' stands here a second time, first in line " + before.line()
                            + "; rename one of them"));
        }
    }
}
