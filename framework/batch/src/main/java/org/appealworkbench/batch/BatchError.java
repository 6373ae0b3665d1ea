package org.appealworkbench.batch;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

enum BatchError implements ErrorCode {
    INPUT_NOT_FOUND(1, ErrorKind.USER),
    INPUT_UNKNOWN_KIND(2, ErrorKind.USER),
    INPUT_UNREADABLE(3, ErrorKind.USER),
    INPUT_WITHOUT_CASES(4, ErrorKind.USER),
    CASE_TOO_LARGE(5, ErrorKind.USER),
    DUPLICATE_ID(6, ErrorKind.USER),
    UNKNOWN_FORMAT(7, ErrorKind.USER),
    FOLDER_NOT_EMPTY(8, ErrorKind.USER),
    FOLDER_OF_EARLIER_BATCH(9, ErrorKind.USER),
    FOLDER_IN_USE(10, ErrorKind.USER),
    NOT_WRITABLE(11, ErrorKind.USER),
    CASE_BROKE(12, ErrorKind.INTERNAL),
    OUT_OF_MEMORY(13, ErrorKind.INTERNAL),
    RESERVED_ID(14, ErrorKind.USER);

    private final String code;
    private final ErrorKind kind;

    BatchError(int number, ErrorKind kind) {
        this.code = "BATCH-00" + (number < 10 ? "0" : "") + number;
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
