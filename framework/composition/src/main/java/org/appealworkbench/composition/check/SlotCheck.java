package org.appealworkbench.composition.check;

import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.composition.template.TemplateEngine;
import org.appealworkbench.composition.template.TemplateFailed;
import org.appealworkbench.composition.template.TemplateSource;

/** Checks a text with slots that stands in a YAML file: its words state no fact, its slots name what there is. */
final class SlotCheck {

    private final AppealType type;
    private final Policy policy;
    private final TemplateEngine engine;
    private final Set<String> pluginTools;
    private final FixedWords words;
    private final Findings findings;

    SlotCheck(
            AppealType type,
            Policy policy,
            TemplateEngine engine,
            Set<String> pluginTools,
            FixedWords words,
            Findings findings) {
        this.type = type;
        this.policy = policy;
        this.engine = engine;
        this.pluginTools = pluginTools;
        this.words = words;
        this.findings = findings;
    }

    /**
     * Told at the place of the entry: where in the text something stands is lost when YAML folds its lines.
     *
     * @param start what each sentence of a finding begins with
     */
    void check(String text, String language, Place place, Names names, String start) {
        String file = place.file();
        Findings found = new Findings();
        SourceCheck.check(text, file, found);
        try {
            TemplateEngine.Tree tree = engine.tree(new TemplateSource(file, text));
            TemplateCheck.guard(tree, engine, file, found);
            References references =
                    new References(names, new Calls(type, policy, names, pluginTools, found), found, file);
            TemplateWords fixed = new TemplateWords(words.telling(found), tree.places(), Set.of(language), file);
            new TreeCheck(references, fixed, found, file).block(tree.root());
        } catch (TemplateFailed e) {
            found.error(e.place(), e.code(), e.reason());
        }
        for (Fault fault : found.inOrder()) {
            findings.tell(new Fault(place, fault.severity(), fault.code(), start + fault.sentence()));
        }
    }
}
