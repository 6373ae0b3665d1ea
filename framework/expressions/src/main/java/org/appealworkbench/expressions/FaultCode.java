package org.appealworkbench.expressions;

/** What can be wrong with an expression; documented in {@code docs/reference/expressions.md}. */
enum FaultCode {
    SYNTAX,
    FORBIDDEN_SYNTAX,
    TOO_LONG,
    TOO_DEEP,
    UNKNOWN_NAME,
    UNKNOWN_FIELD,
    UNKNOWN_FUNCTION,
    UNKNOWN_CHOICE,
    TYPE_MISMATCH,
    WRONG_ARGUMENTS,
    CYCLE;

    String code() {
        return name().replace('_', '-');
    }
}
