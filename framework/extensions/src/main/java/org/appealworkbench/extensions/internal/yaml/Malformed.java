package org.appealworkbench.extensions.internal.yaml;

import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/** A file that cannot be read any further; carries what its author is told. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public Malformed(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public static Malformed shape(Place place, String sentence) {
        return new Malformed(Fault.error(place, "SHAPE", sentence));
    }

    public Fault fault() {
        return fault;
    }
}
