package org.appealworkbench.composition.check;

import java.util.List;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.api.type.LetterDefinition;

/** Checks the fixed texts of letters, and the slots of their subjects and addressees. */
final class LineCheck {

    private final AppealType type;
    private final SlotCheck slots;
    private final FixedWords words;
    private final Findings findings;

    LineCheck(AppealType type, SlotCheck slots, FixedWords words, Findings findings) {
        this.type = type;
        this.slots = slots;
        this.words = words;
        this.findings = findings;
    }

    void check() {
        Names names = new Names(type);
        for (LetterDefinition letter : type.letters()) {
            line(letter.subject(), "subject", letter, names);
            line(letter.addressee(), "addressee", letter, names);
            letter.parts().forEach(part -> {
                part.heading().byLanguage().forEach((language, text) -> fixed(text, language, part.place()));
                complete(part.heading(), "heading", letter.languages(), part.place());
            });
        }
    }

    private void line(LocalText line, String what, LetterDefinition letter, Names names) {
        line.byLanguage().forEach((language, text) -> {
            if (Choice.hasSlots(text)) {
                String start = "in the '" + language + "' " + what + " of the letter '" + letter.id() + "': ";
                slots.check(text, language, letter.place(), names, start);
            } else {
                fixed(text, language, letter.place());
            }
        });
        complete(line, what, letter.languages(), letter.place());
    }

    private void fixed(String text, String language, Place place) {
        words.check(text, language, Place.of(place.file(), place.line()));
    }

    private void complete(LocalText text, String what, List<String> languages, Place place) {
        for (String language : languages) {
            if (!text.byLanguage().isEmpty() && text.in(language).isEmpty()) {
                findings.warning(
                        place, "TEMPLATE-LANGUAGE", "the " + what + " has no text in '" + language + "'; add one");
            }
        }
    }
}
