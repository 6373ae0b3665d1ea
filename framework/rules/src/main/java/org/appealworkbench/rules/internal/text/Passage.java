package org.appealworkbench.rules.internal.text;

/** A piece of text that many phrases are looked for in. */
public final class Passage {

    private final String text;
    private final Traits traits;

    private Passage(String text) {
        this.text = text;
        this.traits = Traits.of(text);
    }

    public static Passage of(String text) {
        return new Passage(text);
    }

    String text() {
        return text;
    }

    Traits traits() {
        return traits;
    }
}
