package org.appealworkbench.extensions.internal.bind;

import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;

/** Reads {@code letters.yaml}. */
final class LetterBinder {

    private LetterBinder() {}

    static LetterDefinition letter(Fields letter) {
        return new LetterDefinition(
                letter.as("id", LetterId::of),
                letter.word(LetterDefinition.Kind.class, "kind"),
                letter.word(LetterDefinition.Form.class, "form", LetterDefinition.Form.FULL),
                letter.word(LetterDefinition.Sender.class, "sender", LetterDefinition.Sender.FULL),
                letter.localText("subject"),
                letter.localText("addressee"),
                letter.texts("languages"),
                letter.texts("counterparts"),
                letter.expression("when"),
                letter.all("parts", LetterBinder::part),
                letter.place());
    }

    private static PartDefinition part(Fields part) {
        return new PartDefinition(
                part.as("id", PartId::of),
                part.word(PartRole.class, "role"),
                part.localText("heading"),
                part.flag("numbered", false),
                part.text("template"),
                part.expression("when"),
                part.text("box", "all"),
                part.words(AskTopic.class, "answers"),
                part.texts("answersFrom").stream().map(QuestionId::of).toList(),
                part.place());
    }
}
