package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.spi.CaseNames;
import org.appealworkbench.api.spi.Expression;

/**
 * Puts questions behind those that their conditions read. Verified types have no cycles; in any other a cycle is cut where
 * it closes, so that an interview always ends.
 */
final class DependencyOrder {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Plan.Offer> offered;
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<Optional<Node>> order = new ArrayList<>();

    private DependencyOrder(List<Plan.Offer> offered) {
        this.offered = offered;
    }

    static List<Optional<Node>> of(List<Node> roots, List<Plan.Offer> offered) {
        DependencyOrder work = new DependencyOrder(offered);
        roots.forEach(work::register);
        work.visit(CaseNames.PATH);
        work.nodes.keySet().forEach(work::visit);
        return work.order;
    }

    private void register(Node node) {
        nodes.put(node.dotted, node);
        node.children().forEach(this::register);
    }

    private void visit(String name) {
        if (!visited.add(name)) {
            return;
        }
        if (name.equals(CaseNames.PATH)) {
            offered.stream()
                    .flatMap(offer -> offer.when().stream())
                    .flatMap(when -> when.reads().stream())
                    .forEach(this::visit);
            order.add(Optional.empty());
            return;
        }
        Node node = nodes.get(name);
        if (node != null) {
            dependencies(node).forEach(this::visit);
            // Plain fields are settled together with their list.
            if (!node.isPlainField()) {
                order.add(Optional.of(node));
            }
        }
    }

    /** What must be known before the node: its list, and what its conditions read. Nothing waits for {@code required}. */
    private static List<String> dependencies(Node node) {
        List<String> names = new ArrayList<>();
        if (node.list != null) {
            names.add(node.list.dotted);
        }
        Node.Conditions conditions = node.conditions;
        Stream.of(conditions.page(), conditions.visible(), conditions.calculate(), conditions.suggest())
                .flatMap(Optional::stream)
                .map(Expression::reads)
                .forEach(reads -> reads.forEach(read -> names.add(absolute(node, read))));
        return names;
    }

    /** {@code row.x} and {@code outer.x} as names from the root. */
    private static String absolute(Node node, String read) {
        Node list = node.list;
        if (list != null && read.startsWith(CaseNames.ROW + ".")) {
            return list.dotted + read.substring(CaseNames.ROW.length());
        }
        if (list != null && list.list != null && read.startsWith(CaseNames.OUTER + ".")) {
            return list.list.dotted + read.substring(CaseNames.OUTER.length());
        }
        return read;
    }
}
