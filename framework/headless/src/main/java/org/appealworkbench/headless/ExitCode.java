package org.appealworkbench.headless;

import org.appealworkbench.api.ErrorKind;

/** The outcomes of a command; of several the gravest counts: a defect, a type, the usage, an error of a case. */
enum ExitCode {
    DONE(0),
    CASE_HAS_ERROR(1),
    USAGE(2),
    TYPE_NOT_LOADED(3),
    DEFECT(70),
    /** Ctrl+C; the shell's number for it. */
    STOPPED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    ExitCode and(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static ExitCode of(ErrorKind kind) {
        return switch (kind) {
            case USER -> USAGE;
            case PLUGIN -> TYPE_NOT_LOADED;
            case INTERNAL -> DEFECT;
        };
    }
}
