package org.appealworkbench.api;

/** Whose doing an error is, and so who can mend it. */
public enum ErrorKind {
    /** The person's input: they can mend it. */
    USER,
    /** A plug-in's contribution: its author can mend it. */
    PLUGIN,
    /** A defect of the workbench itself. */
    INTERNAL
}
