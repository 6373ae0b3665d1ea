package org.appealworkbench.authoring;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

enum AuthoringError implements ErrorCode {
    NOT_A_PLUGIN("AUTHORING-0001", ErrorKind.USER),
    NOT_READABLE("AUTHORING-0002", ErrorKind.USER),
    NOT_WRITABLE("AUTHORING-0003", ErrorKind.USER),
    FOLDER_NOT_EMPTY("AUTHORING-0004", ErrorKind.USER),
    ONLY_IN_FOLDERS("AUTHORING-0005", ErrorKind.USER),
    NOT_TRUSTED("AUTHORING-0006", ErrorKind.PLUGIN),
    SEVERAL_VERSIONS("AUTHORING-0007", ErrorKind.USER),
    NOT_IN_PLUGINS("AUTHORING-0008", ErrorKind.USER),
    NO_HOME("AUTHORING-0009", ErrorKind.INTERNAL);

    private final String code;
    private final ErrorKind kind;

    AuthoringError(String code, ErrorKind kind) {
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
