package org.appealworkbench.launcher;

/** The exit codes that the launcher itself gives; all others come from the command. */
final class ExitCode {
    /** A defect of the product, not of what the user typed. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
