package org.appealworkbench.composition.template;

import org.appealworkbench.api.Place;

/** A template could not be read or run. */
public final class TemplateFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String reason;
    private final String code;

    public TemplateFailed(Place place, String code, String reason) {
        super(place + ": " + reason, null, false, false);
        this.place = place;
        this.code = code;
        this.reason = reason;
    }

    public Place place() {
        return place;
    }

    /** The code under which a check reports it. */
    public String code() {
        return code;
    }

    public String reason() {
        return reason;
    }
}
