package org.appealworkbench.composition.value;

/** A template did what it may not do; the renderer adds the place. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason a sentence without a full stop, for the author of the template */
    public TemplateFault(String reason) {
        super(reason, null, false, false);
    }
}
