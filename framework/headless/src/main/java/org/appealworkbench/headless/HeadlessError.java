package org.appealworkbench.headless;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

enum HeadlessError implements ErrorCode {
    FILE_NOT_READABLE("HEADLESS-0001"),
    NOT_WRITABLE("HEADLESS-0002"),
    INVALID_ID("HEADLESS-0003"),
    NO_COUNTERPART("HEADLESS-0004"),
    NO_MAIL("HEADLESS-0005"),
    NO_OUTPUT_FOLDER("HEADLESS-0006");

    private final String code;

    HeadlessError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return ErrorKind.USER;
    }
}
