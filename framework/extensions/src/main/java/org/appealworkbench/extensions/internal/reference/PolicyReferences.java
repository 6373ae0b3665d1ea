package org.appealworkbench.extensions.internal.reference;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.extensions.internal.bind.PolicyFiles;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.yaml.Node;

/** Whether the pieces of the policy fit each other. */
public final class PolicyReferences {

    private final Policy policy;
    private final Contribution files;
    private final Places places;
    private final List<Fault> faults = new ArrayList<>();

    private PolicyReferences(Policy policy, Contribution files) {
        this.policy = policy;
        this.files = files;
        this.places = new Places(files);
    }

    public static List<Fault> check(Policy policy, Contribution files) {
        PolicyReferences references = new PolicyReferences(policy, files);
        references.unique(PolicyFiles.MARKETPLACES, "marketplaces", "code", "marketplace");
        references.unique(PolicyFiles.METRICS, "metrics", "id", "metric");
        references.unique(PolicyFiles.TIMES, "times", "id", "waiting time");
        references.unique(PolicyFiles.FORMS, "forms", "id", "form profile");
        references.lexicons();
        references.rules();
        DatedReferences dated = new DatedReferences(policy.marketplaces().keySet(), references.faults);
        files.trees().values().forEach(dated::check);
        NoticeReferences.check(policy.notices(), policy, references.places, references.faults);
        NoticeReferences.check(policy.signals(), references.faults);
        references.texts();
        return references.faults;
    }

    private void unique(String file, String list, String key, String kind) {
        Ids ids = new Ids(kind, faults);
        files.tree(file).ifPresent(tree -> {
            if (tree instanceof Node.Mapping root && root.value(list) instanceof Node.Sequence items) {
                for (Node item : items.items()) {
                    if (item instanceof Node.Mapping group && group.value(key) instanceof Node.Scalar id) {
                        ids.add(id.text(), group.place());
                    }
                }
            }
        });
    }

    private void lexicons() {
        Ids ids = new Ids("word list", faults);
        for (int i = 0; i < policy.lexicons().size(); i++) {
            Lexicon lexicon = policy.lexicons().get(i);
            Place group = places.inFile(PolicyFiles.WORDS, "lexicons", i);
            ids.add(lexicon.id() + " (" + lexicon.language() + ")", group);
            patterns(lexicon.patterns(), group, "patterns");
            patterns(lexicon.exempt(), group, "exempt");
        }
    }

    private void patterns(List<String> patterns, Place group, String key) {
        for (int i = 0; i < patterns.size(); i++) {
            Regex.check(patterns.get(i), places.of(group, key, i), faults);
        }
    }

    private void rules() {
        Ids ids = new Ids("rule", faults);
        for (RuleDefinition rule : policy.rules()) {
            ids.add(rule.id().value(), rule.place());
        }
    }

    /** A text that is missing shows as its key; that is no reason to refuse the start. */
    private void texts() {
        NeededTexts needed = new NeededTexts();
        policy.rules().forEach(rule -> needed.need("rule." + rule.id(), rule.place()));
        files.texts().forEach(language -> language.entries().keySet().forEach(needed::allow));
        List<Fault> missing = new ArrayList<>();
        new StaffTextReferences(files, needed).check(missing);
        missing.forEach(fault -> faults.add(Fault.warning(fault.place(), fault.code(), fault.sentence())));
    }
}
