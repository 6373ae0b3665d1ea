package org.appealworkbench.extensions.internal;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

/** The errors of this bundle. */
public enum ExtensionsError implements ErrorCode {
    /** No plug-in offers the appeal type that was asked for. */
    UNKNOWN_TYPE("EXTENSIONS-0001", ErrorKind.USER),
    /** The plug-in that offers the appeal type is kept out. */
    TYPE_KEPT_OUT("EXTENSIONS-0002", ErrorKind.PLUGIN),
    /** The policy bundle is faulty. */
    POLICY_FAULTY("EXTENSIONS-0003", ErrorKind.PLUGIN),
    /** The policy bundle cannot be read. */
    POLICY_UNREADABLE("EXTENSIONS-0004", ErrorKind.INTERNAL),
    /** A jar that was named cannot be read. */
    JAR_UNREADABLE("EXTENSIONS-0005", ErrorKind.USER);

    private final String code;
    private final ErrorKind kind;

    ExtensionsError(String code, ErrorKind kind) {
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
