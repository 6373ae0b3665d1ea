package org.appealworkbench.api.plugin;

import static java.util.Objects.requireNonNull;

import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.Severity;

/**
 * What is wrong with a plug-in, for its author: {@code file:line:column: severity: code: sentence}. A bundle with an error
 * is kept out.
 *
 * @param code such as {@code UNKNOWN-QUESTION}
 * @param sentence in English: what is wrong, what was expected, the way out
 * @since 0.1
 */
public record Fault(Place place, Severity severity, String code, String sentence) {

    public Fault {
        requireNonNull(place, "place");
        requireNonNull(severity, "severity");
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
    }

    public static Fault error(Place place, String code, String sentence) {
        return new Fault(place, Severity.ERROR, code, sentence);
    }

    public static Fault warning(Place place, String code, String sentence) {
        return new Fault(place, Severity.WARNING, code, sentence);
    }

    @Override
    public String toString() {
        return place + ": " + severity.word() + ": " + code + ": " + sentence;
    }
}
