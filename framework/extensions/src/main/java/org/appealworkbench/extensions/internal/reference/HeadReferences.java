package org.appealworkbench.extensions.internal.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.EvidenceRequirement;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.extensions.internal.Nearest;
import org.appealworkbench.extensions.internal.bind.TypeFiles;

/** What the head and the evidence of a type name. */
final class HeadReferences {

    private final AppealType type;
    private final Policy policy;
    private final Places places;
    private final List<Fault> faults;

    HeadReferences(AppealType type, Policy policy, Places places, List<Fault> faults) {
        this.type = type;
        this.policy = policy;
        this.places = places;
        this.faults = faults;
    }

    void check() {
        known(
                "metrics",
                "UNKNOWN-METRIC",
                "metric",
                type.metrics(),
                policy.metrics().keySet());
        known(
                "deadlines",
                "UNKNOWN-DEADLINE",
                "waiting time",
                type.deadlines(),
                policy.waitingTimes().keySet());
        known("forms", "UNKNOWN-FORM", "form profile", type.forms(), forms());
        Ids paths = new Ids("path", faults);
        for (int i = 0; i < type.paths().size(); i++) {
            paths.add(type.paths().get(i).id().value(), places.inFile(TypeFiles.HEAD, "paths", i));
        }
        Ids requirements = new Ids("requirement", faults);
        for (EvidenceRequirement requirement : type.evidence()) {
            requirements.add(requirement.id(), requirement.place());
            paths(requirement);
        }
    }

    /** Those of the policy and its own; a form that stands in both would mean two things. */
    private Set<String> forms() {
        Set<String> known = new TreeSet<>(policy.forms().keySet());
        Ids own = new Ids("form profile", faults);
        for (int i = 0; i < type.ownForms().size(); i++) {
            String id = type.ownForms().get(i).id();
            Place place = places.inFile(TypeFiles.FORMS, "forms", i);
            own.add(id, place);
            if (policy.forms().containsKey(id)) {
                faults.add(Fault.error(
                        place,
                        "FORM-TAKEN",
                        "the policy has a form profile '" + id + "', which a type cannot replace; choose another id"));
            } else if (!type.forms().contains(id)) {
                faults.add(Fault.warning(
                        place,
                        "UNUSED-FORM",
                        "'forms' in appeal-type.yaml does not name '" + id
                                + "', so no case begins with it; add it there"));
            }
            known.add(id);
        }
        return known;
    }

    private void known(String key, String code, String kind, List<String> ids, Set<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!known.contains(id)) {
                faults.add(Fault.error(
                        places.inFile(TypeFiles.HEAD, key, i),
                        code,
                        (key.equals("forms") ? "neither the policy nor forms.yaml has a " : "the policy has no ") + kind
                                + " '" + id + "'" + Nearest.hint(id, known)));
            }
        }
    }

    private void paths(EvidenceRequirement requirement) {
        Set<String> known = type.paths().stream()
                .map(PathDefinition::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        for (int i = 0; i < requirement.paths().size(); i++) {
            String path = requirement.paths().get(i).value();
            if (!known.contains(path)) {
                faults.add(Fault.error(
                        places.of(requirement.place(), "paths", i),
                        "UNKNOWN-PATH",
                        "the type has no path '" + path + "'" + Nearest.hint(path, known)));
            }
        }
    }
}
