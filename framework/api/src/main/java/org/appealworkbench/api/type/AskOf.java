package org.appealworkbench.api.type;

/** Whom a question is put to. Clients are asked for events, never for conclusions. */
public enum AskOf {
    CLIENT,
    CONSULTANT,
    REPORT,
    SUPPLIER
}
