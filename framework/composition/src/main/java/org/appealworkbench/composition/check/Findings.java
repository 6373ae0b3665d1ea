package org.appealworkbench.composition.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/** Collects faults, each once. */
final class Findings {

    private final Set<Fault> faults = new LinkedHashSet<>();

    void error(Place place, String code, String sentence) {
        faults.add(Fault.error(place, code, sentence));
    }

    void warning(Place place, String code, String sentence) {
        faults.add(Fault.warning(place, code, sentence));
    }

    void tell(Fault fault) {
        faults.add(fault);
    }

    /** By place, so that what stands in a file is told from its top to its bottom. */
    List<Fault> inOrder() {
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing((Fault fault) -> fault.place().file())
                .thenComparing(fault -> fault.place().line())
                .thenComparing(fault -> fault.place().column()));
        return sorted;
    }
}
