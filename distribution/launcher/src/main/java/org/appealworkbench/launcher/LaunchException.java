package org.appealworkbench.launcher;

/** The product cannot start; the message is the one sentence that the user reads. */
final class LaunchException extends Exception {
    private static final long serialVersionUID = 1L;

    LaunchException(String sentence) {
        super(sentence);
    }

    LaunchException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
