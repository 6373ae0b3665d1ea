package org.appealworkbench.extensions.internal.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.EvidenceRequirement;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.extensions.internal.Nearest;

/** What the rules of a type name. */
final class RuleReferences {

    private static final String THE_ROW = "row";
    private static final String ROW = "row.";
    private static final String OUTER = "outer.";
    private static final String PART = "part:";

    private final AppealType type;
    private final Policy policy;
    private final Places places;
    private final List<Fault> faults;
    private final Set<String> lists;

    RuleReferences(AppealType type, Policy policy, Places places, List<Fault> faults) {
        this.type = type;
        this.policy = policy;
        this.places = places;
        this.faults = faults;
        this.lists = ListPaths.of(type);
    }

    void check() {
        Ids ids = new Ids("rule", faults);
        for (RuleDefinition rule : type.rules()) {
            ids.add(rule.id().value(), rule.place());
            rule.each()
                    .filter(list -> !lists.contains(list))
                    .ifPresent(list -> error(
                            rule,
                            "each",
                            "UNKNOWN-LIST",
                            "there is no list '" + list + "'" + Nearest.hint(list, lists)));
            rule.at()
                    .flatMap(at -> misplaced(rule, at))
                    .ifPresent(sentence -> error(rule, "at", "UNKNOWN-PLACE", sentence));
            fixes(rule);
        }
    }

    private Optional<String> misplaced(RuleDefinition rule, String at) {
        if (at.equals(THE_ROW)) {
            return rule.each().isPresent()
                    ? Optional.empty()
                    : Optional.of("'row' names a row, but the rule runs over no list; add 'each'");
        }
        if (at.startsWith(ROW)) {
            return field("row", at.substring(ROW.length()), rule.each());
        }
        if (at.startsWith(OUTER)) {
            return field("outer", at.substring(OUTER.length()), rule.each().flatMap(RuleReferences::around));
        }
        if (at.startsWith(PART)) {
            Set<String> parts = type.letters().stream()
                    .flatMap(letter -> letter.parts().stream())
                    .map(part -> part.id().value())
                    .collect(Collectors.toSet());
            String part = at.substring(PART.length());
            return parts.contains(part)
                    ? Optional.empty()
                    : Optional.of("no letter has a part '" + part + "'" + Nearest.hint(part, parts));
        }
        Set<String> known = new HashSet<>();
        type.questions().forEach(question -> known.add(question.id().value()));
        type.evidence().stream().map(EvidenceRequirement::id).forEach(known::add);
        return known.contains(at)
                ? Optional.empty()
                : Optional.of("there is no question or piece of evidence '" + at + "'" + Nearest.hint(at, known));
    }

    /** The list around a nested one. */
    private static Optional<String> around(String list) {
        int dot = list.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(list.substring(0, dot));
    }

    private Optional<String> field(String row, String field, Optional<String> over) {
        if (over.isEmpty()) {
            return Optional.of(
                    "'" + row + "." + field + "' names a field, but the rule runs over no such list; add 'each'");
        }
        String list = over.get();
        if (!lists.contains(list)) {
            return Optional.empty();
        }
        Set<String> fields = type.questionAt(list).stream()
                .flatMap(question -> question.children().stream())
                .map(child -> child.id())
                .map(QuestionId::value)
                .collect(Collectors.toSet());
        return fields.contains(field)
                ? Optional.empty()
                : Optional.of("the list '" + list + "' has no field '" + field + "'" + Nearest.hint(field, fields));
    }

    private void fixes(RuleDefinition rule) {
        for (int i = 0; i < rule.fixes().size(); i++) {
            String key = "fix." + rule.fixes().get(i);
            if (type.messages()
                    .find("en", key)
                    .or(() -> policy.messages().find("en", key))
                    .isEmpty()) {
                faults.add(Fault.error(
                        places.of(rule.place(), "fixes", i),
                        "UNKNOWN-FIX",
                        "nobody offers the fix '" + rule.fixes().get(i) + "'; if a bundle of yours does, write its text"
                                + " under '" + key + "' into l10n/messages.properties"));
            }
        }
    }

    private void error(RuleDefinition rule, String key, String code, String sentence) {
        Place place = places.of(rule.place(), key);
        faults.add(Fault.error(place, code, sentence));
    }
}
