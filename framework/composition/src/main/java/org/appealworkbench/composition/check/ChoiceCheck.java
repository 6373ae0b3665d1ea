package org.appealworkbench.composition.check;

import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.composition.template.TemplateEngine;
import org.appealworkbench.composition.template.TemplateFailed;
import org.appealworkbench.composition.template.TemplateSource;

/** Checks the letter texts of choices: their words state no fact, their slots name fields of the row. */
final class ChoiceCheck {

    private final AppealType type;
    private final Policy policy;
    private final TemplateEngine engine;
    private final Set<String> pluginTools;
    private final FixedWords words;
    private final Findings findings;

    ChoiceCheck(
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

    void check() {
        Names names = new Names(type);
        type.questions().forEach(question -> question(question, question.id().value(), names));
    }

    private void question(Question question, String dotted, Names names) {
        question.choices().forEach(choice -> choice.texts()
                .forEach(text -> choice(question, choice, text.getKey(), text.getValue(), names)));
        Shape.OneRow row = new Shape.OneRow(question, dotted);
        question.children().forEach(field -> question(field, dotted + "." + field.id(), names.within(row)));
    }

    private void choice(Question question, Choice choice, String language, String text, Names names) {
        if (!Choice.hasSlots(text)) {
            words.check(
                    text,
                    language,
                    Place.of(choice.place().file(), choice.place().line()));
        } else if (question.type() == QuestionType.CHOICES) {
            findings.error(
                    choice.place(),
                    "TEMPLATE-SLOTS",
                    "the question '" + question.id()
                            + "' takes several choices, so their texts have no slots; make it a list with a choice in each"
                            + " row");
        } else {
            sentence(choice, language, text, names);
        }
    }

    /** Told at the choice: where in the text something stands is lost when YAML folds its lines. */
    private void sentence(Choice choice, String language, String text, Names names) {
        String file = choice.place().file();
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
            findings.tell(new Fault(choice.place(), fault.severity(), fault.code(), told(choice, language, fault)));
        }
    }

    private static String told(Choice choice, String language, Fault fault) {
        return "in the '" + language + "' text of the choice '" + choice.id() + "': " + fault.sentence();
    }
}
