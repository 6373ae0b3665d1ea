package org.appealworkbench.composition.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.Template;
import org.appealworkbench.composition.template.Guard;
import org.appealworkbench.composition.template.TemplateEngine;
import org.appealworkbench.composition.template.TemplateFailed;
import org.appealworkbench.composition.template.TemplateSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Checks a type's templates and the fixed texts of its letters. */
@Component(property = ContributionCheck.PROPERTY_STAGE + "=composition")
public final class TemplateCheck implements ContributionCheck {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TemplateTool> tools = List.of();

    private volatile @Nullable WordLists lists;

    @Activate
    public TemplateCheck() {}

    public TemplateCheck(List<TemplateTool> tools) {
        this.tools = tools;
    }

    @Override
    public List<Fault> check(AppealType type, Policy policy) {
        Findings findings = new Findings();
        FixedWords words = new FixedWords(lists(policy), findings);
        try {
            TemplateEngine engine = new TemplateEngine(policy.macros());
            SlotCheck slots = new SlotCheck(type, policy, engine, toolNames(), words, findings);
            new LineCheck(type, slots, words, findings).check();
            new ChoiceCheck(type, slots, words, findings).check();
            Map<String, Set<String>> languages = languages(type);
            new TreeMap<>(type.templates())
                    .values()
                    .forEach(template -> template(
                            template,
                            languages.getOrDefault(template.name(), Set.of("en")),
                            engine,
                            type,
                            policy,
                            words,
                            findings));
        } catch (TemplateFailed e) {
            findings.error(e.place(), e.code(), e.reason());
        }
        return findings.inOrder();
    }

    private WordLists lists(Policy policy) {
        WordLists known = lists;
        if (known == null || !known.areOf(policy)) {
            known = new WordLists(policy);
            lists = known;
        }
        return known;
    }

    private void template(
            Template template,
            Set<String> languages,
            TemplateEngine engine,
            AppealType type,
            Policy policy,
            FixedWords words,
            Findings findings) {
        TemplateSource source = TemplateSource.of(template);
        String file = source.file();
        SourceCheck.check(template.source(), file, findings);
        try {
            TemplateEngine.Tree tree = engine.tree(source);
            guard(tree, engine, file, findings);
            Names names = new Names(type);
            Calls calls = new Calls(type, policy, names, toolNames(), findings);
            References references = new References(names, calls, findings, file);
            TemplateWords fixed = new TemplateWords(words, tree.places(), languages, file);
            new TreeCheck(references, fixed, findings, file).block(tree.root());
            new MarkdownCheck(findings, file).check(tree.root(), tree.places());
        } catch (TemplateFailed e) {
            findings.error(e.place(), e.code(), e.reason());
        }
    }

    static void guard(TemplateEngine.Tree tree, TemplateEngine engine, String file, Findings findings) {
        Set<String> macros = new LinkedHashSet<>(engine.policyMacros());
        macros.addAll(TemplateEngine.definedMacros(tree.root()));
        for (Guard.Finding found : Guard.beforeRunning(tree.root(), macros, tree.places())) {
            findings.error(Place.of(file, found.line(), found.column()), found.code(), found.reason());
        }
    }

    private Set<String> toolNames() {
        Set<String> names = new LinkedHashSet<>();
        tools.forEach(tool -> names.add(tool.name()));
        return names;
    }

    /** In which languages each template is used: its folder's, else those of its letters that have no own one. */
    private static Map<String, Set<String>> languages(AppealType type) {
        Map<String, Set<String>> languages = new LinkedHashMap<>();
        for (LetterDefinition letter : type.letters()) {
            for (PartDefinition part : letter.parts()) {
                for (String language : letter.languages()) {
                    type.template(language, part.template()).ifPresent(used -> languages
                            .computeIfAbsent(used.name(), name -> new LinkedHashSet<>())
                            .add(language));
                }
            }
        }
        return languages;
    }
}
