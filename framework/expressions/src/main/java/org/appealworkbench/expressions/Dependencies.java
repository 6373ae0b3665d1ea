package org.appealworkbench.expressions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.spi.CaseNames;

/** Which question needs which others to be known before its visibility, value or proposal is. */
final class Dependencies {

    private record Node(Set<String> needs, Place place) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> pathReads = new LinkedHashSet<>();
    private final Set<String> done = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    void add(String dotted, String list, String outer, Set<String> reads, Place place) {
        Set<String> needs = new LinkedHashSet<>();
        if (!list.isEmpty()) {
            needs.add(list);
        }
        reads.forEach(read -> needs.add(absolute(read, list, outer)));
        nodes.put(dotted, new Node(needs, place));
    }

    /** The path that is argued depends on what decides whether each path is offered. */
    void pathReads(Set<String> reads) {
        pathReads.addAll(reads);
    }

    private static String absolute(String read, String list, String outer) {
        if (read.startsWith(CaseNames.ROW + ".")) {
            return list + read.substring(CaseNames.ROW.length());
        }
        return read.startsWith(CaseNames.OUTER + ".") ? outer + read.substring(CaseNames.OUTER.length()) : read;
    }

    /** One fault for each cycle, at its first question, naming the way round. */
    List<Fault> cycles() {
        nodes.put(CaseNames.PATH, new Node(pathReads, Place.of("appeal-type.yaml")));
        List.copyOf(nodes.keySet()).forEach(name -> visit(name, new ArrayList<>()));
        return faults;
    }

    private void visit(String name, List<String> way) {
        Node node = nodes.get(name);
        if (node == null || done.contains(name)) {
            return;
        }
        int start = way.indexOf(name);
        if (start >= 0) {
            report(way.subList(start, way.size()));
            return;
        }
        way.add(name);
        node.needs().forEach(need -> visit(need, way));
        way.remove(way.size() - 1);
        done.add(name);
    }

    private void report(List<String> cycle) {
        String first = cycle.get(0);
        Node node = nodes.get(first);
        if (node != null) {
            faults.add(Fault.error(
                    node.place(),
                    FaultCode.CYCLE.code(),
                    "'" + first + "' depends on itself: " + String.join(" → ", cycle) + " → " + first
                            + "; break the chain at one of its 'visible', 'calculate' or 'default'"));
        }
    }
}
