package org.appealworkbench.composition;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

/** What can go wrong in this bundle, beside what becomes a fault of a letter. */
public enum CompositionError implements ErrorCode {
    /** The macros of policy cannot be read. */
    MACROS("COMPOSITION-0001", ErrorKind.INTERNAL);

    private final String code;
    private final ErrorKind kind;

    CompositionError(String code, ErrorKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
