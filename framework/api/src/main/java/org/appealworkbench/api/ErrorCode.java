package org.appealworkbench.api;

/**
 * A numbered kind of error. Each bundle has one enum that implements this; a number is never reused.
 *
 * @since 0.1
 */
public interface ErrorCode {

    /** The code as people quote it, {@code NOTICE-0003}: the bundle's word, a hyphen, four digits. */
    String code();

    /** Who can mend an error of this kind. */
    ErrorKind kind();
}
