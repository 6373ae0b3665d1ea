package org.appealworkbench.interview.figures;

import java.util.List;

/**
 * A number, date or id in a text.
 *
 * @param written as the text has it
 * @param offers its possible meanings in one notation
 * @param accepts the meanings that a partner may offer
 */
record Figure(String written, List<String> offers, List<String> accepts, Certainty certainty) {

    /** How sure it is that this is a figure at all. */
    enum Certainty {
        /** Written in digits. */
        DIGITS,
        /** Written in words. */
        WORDS,
        /** May be a word like any other ("one", "May"): can be a partner, needs none. */
        PERHAPS
    }

    static Figure of(String written, List<String> keys, Certainty certainty) {
        return new Figure(written, keys, keys, certainty);
    }

    static Figure digits(String written, List<String> keys) {
        return new Figure(written, keys, keys, Certainty.DIGITS);
    }
}
