package org.appealworkbench.api.fact;

/**
 * How an answer stands. Only {@link #ANSWERED} may be printed in a letter; for expressions every state but
 * {@code ANSWERED} and {@link #NONE} reads as unknown.
 */
public enum AnswerState {
    /** Nobody said anything. */
    UNANSWERED,
    /** Given and confirmed. */
    ANSWERED,
    /** None of the choices, or: there is none. A confirmed answer that prints nothing. */
    NONE,
    /** Asked, and the person does not know. */
    UNKNOWN,
    /** Asked of somebody, no answer yet. */
    REQUESTED,
    /** Prefilled or proposed, not yet confirmed by a person. */
    SUGGESTED
}
