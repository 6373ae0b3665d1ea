package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one expression and knows where in the file its source stands. */
final class Findings {

    private final Place place;
    private final List<Fault> faults = new ArrayList<>();

    Findings(Place place) {
        this.place = place;
    }

    /** Returns null, so that a caller can report and give up in one statement. */
    <T> @Nullable T report(Spot spot, FaultCode code, String sentence) {
        faults.add(Fault.error(at(spot), code.code(), sentence));
        return null;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> faults() {
        return faults;
    }

    private Place at(Spot spot) {
        if (place.line() == 0) {
            return place;
        }
        if (spot.line() > 1) {
            return Place.of(place.file(), place.line() + spot.line() - 1, spot.column());
        }
        int column = place.column() == 0 ? 0 : place.column() + spot.column() - 1;
        return Place.of(place.file(), place.line(), column);
    }
}
