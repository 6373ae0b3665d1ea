package org.appealworkbench.notice;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

/** The numbered errors of this bundle. */
public enum NoticeError implements ErrorCode {
    /** A pattern is no RE2 syntax, and nobody verified it before it was used. */
    PATTERN(1, ErrorKind.PLUGIN);

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
