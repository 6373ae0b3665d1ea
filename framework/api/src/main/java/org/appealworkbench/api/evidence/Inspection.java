package org.appealworkbench.api.evidence;

import java.util.Optional;
import org.appealworkbench.api.fact.EvidenceId;

/**
 * What was found of a piece of evidence.
 *
 * @param file relative path as the case gives it
 * @param bytes size, 0 if there is no file
 * @param sha256 in hexadecimal, if it could be read
 */
public record Inspection(EvidenceId evidence, String file, Status status, long bytes, Optional<String> sha256) {

    public enum Status {
        FOUND,
        /** The file is not there. */
        MISSING,
        /** It is there and has no bytes. */
        EMPTY,
        /** The path leads out of the case folder; it was not opened. */
        OUTSIDE,
        UNREADABLE
    }
}
