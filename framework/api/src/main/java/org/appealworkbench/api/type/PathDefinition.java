package org.appealworkbench.api.type;

import java.util.Optional;

/**
 * One way to argue. Staff texts: {@code path.<id>.label}, {@code path.<id>.why} (when it fits), {@code path.<id>.do} (what
 * to do instead of a letter, if {@code letter} is false).
 *
 * @param offered when it is offered; absent means always, unknown means not
 * @param letter false if Amazon wants no letter on this path
 */
public record PathDefinition(PathId id, Optional<Expr> offered, boolean letter) {}
