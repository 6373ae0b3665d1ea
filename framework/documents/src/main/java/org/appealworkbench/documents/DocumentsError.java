package org.appealworkbench.documents;

import org.appealworkbench.api.ErrorCode;
import org.appealworkbench.api.ErrorKind;

/** What can go wrong while rendering; all of it is ours, since any letter can be rendered. */
public enum DocumentsError implements ErrorCode {
    /** A resource of the bundle, a font or a style sheet, cannot be read. */
    RESOURCE_UNREADABLE("DOCUMENTS-0001", ErrorKind.INTERNAL),
    /** The page of a letter could not be built or laid out. */
    LAYOUT_FAILED("DOCUMENTS-0002", ErrorKind.INTERNAL);

    private final String code;
    private final ErrorKind kind;

    DocumentsError(String code, ErrorKind kind) {
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
