package org.appealworkbench.api.type;

import static java.util.Objects.requireNonNull;

import org.appealworkbench.api.Place;

/**
 * An expression as its author wrote it, and where.
 *
 * @param text in the expression language, version 1
 */
public record Expr(String text, Place place) {

    public Expr {
        requireNonNull(text, "text");
        requireNonNull(place, "place");
    }
}
