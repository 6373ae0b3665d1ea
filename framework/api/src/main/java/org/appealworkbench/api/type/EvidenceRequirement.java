package org.appealworkbench.api.type;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;

/**
 * A kind of file that a case must, should or may bring. Staff texts: {@code evidence.<id>.label}, {@code .accept} (what
 * makes a piece acceptable), {@code .where} (where to get it).
 *
 * @param id what {@code evidence[].proves} names
 * @param paths on which it is wanted; empty means all
 * @param when further condition; unknown means not wanted
 */
public record EvidenceRequirement(
        String id, Need need, List<PathId> paths, Optional<Expr> when, List<String> kinds, Place place) {

    public enum Need {
        MUST,
        SHOULD,
        MAY
    }

    public EvidenceRequirement {
        paths = List.copyOf(paths);
        kinds = List.copyOf(kinds);
    }
}
