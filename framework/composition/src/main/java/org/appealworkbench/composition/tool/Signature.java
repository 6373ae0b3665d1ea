package org.appealworkbench.composition.tool;

/**
 * A method of a tool as templates may call it.
 *
 * @param least number of arguments, {@code most} likewise
 * @param words from which argument on (counted from 0) plain words are expected in place of facts; -1 for none
 */
public record Signature(String method, int least, int most, int words, Result result) {

    /** For tools that take any number. */
    public static final int ANY = 16;

    static Signature facts(String method, int least, int most) {
        return new Signature(method, least, most, -1, Result.FACT);
    }

    static Signature of(String method, int least, int most, int words, Result result) {
        return new Signature(method, least, most, words, result);
    }
}
