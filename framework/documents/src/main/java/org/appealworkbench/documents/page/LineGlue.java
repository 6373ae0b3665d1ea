package org.appealworkbench.documents.page;

import java.util.regex.Pattern;

/** Keeps together on a line what is read together, by no-break spaces. */
final class LineGlue {

    private static final String NO_BREAK = "\u00A0";
    private static final Pattern SIGN_AND_NUMBER = Pattern.compile("(?<=[0-9]) (?=%)|(?<=[≤≥±]) (?=[0-9])");

    private LineGlue() {}

    /** A number and its sign: "9.59 %", "≤ 4". */
    static String of(String text) {
        return SIGN_AND_NUMBER.matcher(text).replaceAll(NO_BREAK);
    }

    /** The word of a citation and its first number. */
    static String citation(String citation) {
        return citation.replaceFirst(" (?=[0-9])", NO_BREAK);
    }
}
