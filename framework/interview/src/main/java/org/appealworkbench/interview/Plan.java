package org.appealworkbench.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.type.PathId;

/**
 * An appeal type compiled for interviews; depends on nothing but the type.
 *
 * @param roots the questions outside lists, in the order of the pages
 * @param order every question after all that its conditions read, without plain fields; an empty entry stands for the choice of the path
 * @param offered the condition of each path, in the order of the type
 */
record Plan(List<Node> roots, Map<String, Node> byName, List<Optional<Node>> order, List<Offer> offered) {

    record Offer(PathId path, Optional<Expression> when) {}

    Plan {
        roots = List.copyOf(roots);
        byName = Map.copyOf(byName);
        order = List.copyOf(order);
        offered = List.copyOf(offered);
    }
}
