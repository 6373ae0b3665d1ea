package org.appealworkbench.notice;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

/** The numbered errors of this bundle. */
public enum NoticeError implements ErrorCode {
    /** A pattern is no RE2 syntax, and nobody verified it before it was used. */
    PATTERN(1, ErrorKind.PLUGIN),
    /** The file of a mail is longer than any mail. */
    TOO_LONG(2, ErrorKind.USER),
    /** The file holds no text. */
    NO_TEXT(3, ErrorKind.USER),
    /** The file is a picture. */
    PICTURE(4, ErrorKind.USER),
    /** The file is of a kind that is not read. */
    BINARY(5, ErrorKind.USER),
    /** The PDF is locked. */
    PASSWORD(6, ErrorKind.USER),
    /** The file is cut or broken. */
    DAMAGED(7, ErrorKind.USER);

    private final int number;
    private final ErrorKind kind;

    NoticeError(int number, ErrorKind kind) {
        this.number = number;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "NOTICE-000" + number;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
