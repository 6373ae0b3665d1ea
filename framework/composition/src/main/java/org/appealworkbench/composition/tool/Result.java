package org.appealworkbench.composition.tool;

/** What a tool's method gives back. */
public enum Result {
    /** A fact, which may be printed. */
    FACT,
    /** Only for {@code #if}. */
    CONDITION,
    /** Facts: for {@code #foreach} and tools. */
    FACTS,
    /** Rows like those of the first argument. */
    ROWS,
    /** What a tool of a code bundle gives: it prints. */
    OUTPUT
}
