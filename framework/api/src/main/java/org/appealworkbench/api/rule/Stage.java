package org.appealworkbench.api.rule;

/** How far the case is when it is judged: decides whether completeness rules are to-dos or count in full. */
public enum Stage {
    PREPARING,
    READY,
    SUBMIT
}
