package org.appealworkbench.api.interview;

import org.appealworkbench.api.type.PathId;

/** Whether a path of the type is offered with these answers. */
public record OfferedPath(PathId path, boolean offered) {}
