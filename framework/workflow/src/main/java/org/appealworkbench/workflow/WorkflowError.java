package org.appealworkbench.workflow;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

enum WorkflowError implements ErrorCode {
    UNKNOWN_LETTER("WORKFLOW-0001"),
    NO_LETTER_ON_PATH("WORKFLOW-0002"),
    UNKNOWN_FORMAT("WORKFLOW-0003"),
    FOLDER_NOT_EMPTY("WORKFLOW-0004"),
    FOLDER_NOT_WRITABLE("WORKFLOW-0005"),
    NO_APPEAL("WORKFLOW-0006"),
    MAIL_TOO_LONG("WORKFLOW-0007"),
    MAIL_NOT_READABLE("WORKFLOW-0008"),
    NO_TYPE_FITS("WORKFLOW-0009");

    private final String code;

    WorkflowError(String code) {
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
