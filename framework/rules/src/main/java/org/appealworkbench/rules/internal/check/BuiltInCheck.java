package org.appealworkbench.rules.internal.check;

/** A check that rules name, with parameters. Keeps no state. */
public sealed interface BuiltInCheck permits CaseCheck, TextCheck {

    /** The parameters that it takes. */
    Parameters parameters();
}
