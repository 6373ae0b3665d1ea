package org.appealworkbench.casefile;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

/** The numbered errors of this bundle. */
public enum CaseFileError implements ErrorCode {
    /** There is no {@code case.json} where one was looked for. */
    NOT_FOUND(1, ErrorKind.USER),
    /** The file is there and cannot be read. */
    UNREADABLE(2, ErrorKind.USER),
    /** The file is larger than what we read. */
    TOO_LARGE(3, ErrorKind.USER),
    /** The file is not UTF-8. */
    ENCODING(4, ErrorKind.USER),
    /** The file is no JSON. */
    NOT_JSON(5, ErrorKind.USER),
    /** The JSON is no case: fields, words, ids, dates. */
    NOT_A_CASE(6, ErrorKind.USER),
    /** The case could not be written; what stood there before stands there still. */
    NOT_WRITTEN(7, ErrorKind.USER),
    /** A case in memory holds what no file can hold. */
    UNWRITABLE(8, ErrorKind.INTERNAL);

    private final int number;
    private final ErrorKind kind;

    CaseFileError(int number, ErrorKind kind) {
        this.number = number;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "CASEFILE-000" + number;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
