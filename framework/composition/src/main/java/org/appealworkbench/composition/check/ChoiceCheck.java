package org.appealworkbench.composition.check;

import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Checks the letter texts of choices: their words state no fact, their slots name fields of the row. */
final class ChoiceCheck {

    private final AppealType type;
    private final SlotCheck slots;
    private final FixedWords words;
    private final Findings findings;

    ChoiceCheck(AppealType type, SlotCheck slots, FixedWords words, Findings findings) {
        this.type = type;
        this.slots = slots;
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

    private void sentence(Choice choice, String language, String text, Names names) {
        String start = "in the '" + language + "' text of the choice '" + choice.id() + "': ";
        slots.check(text, language, choice.place(), names, start);
    }
}
