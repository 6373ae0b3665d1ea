package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.Nearest;
import org.appealworkbench.extensions.internal.yaml.Node;

/** The dates and marketplaces for which something holds, wherever in a file they stand. */
final class DatedReferences {

    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String MARKETPLACES = "marketplaces";

    private final Set<String> codes;
    private final List<Fault> faults;

    /** @param codes of the marketplaces that exist */
    DatedReferences(Set<String> codes, List<Fault> faults) {
        this.codes = codes;
        this.faults = faults;
    }

    void check(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::check);
        } else if (node instanceof Node.Mapping group) {
            dates(group);
            marketplaces(group);
            group.fields().values().forEach(field -> check(field.value()));
        }
    }

    private void dates(Node.Mapping group) {
        String since = text(group, SINCE);
        if (!since.isEmpty()
                && group.value(UNTIL) instanceof Node.Scalar until
                && until.text().compareTo(since) < 0) {
            error(
                    until.place(),
                    "DATES",
                    "it ends on " + until.text() + ", before it begins on " + since + "; change one of them");
        }
    }

    private void marketplaces(Node.Mapping group) {
        if (group.value(MARKETPLACES) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Scalar code && !codes.contains(code.text())) {
                    error(
                            code.place(),
                            "UNKNOWN-MARKETPLACE",
                            "the policy has no marketplace '" + code.text() + "'" + Nearest.hint(code.text(), codes));
                }
            }
        }
    }

    private static String text(Node.Mapping group, String key) {
        return group.value(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private void error(Place place, String code, String sentence) {
        faults.add(Fault.error(place, code, sentence));
    }
}
