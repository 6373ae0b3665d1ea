package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.rules.internal.text.PhraseList;
import org.appealworkbench.rules.internal.text.Wording;

/** What the order of sections tells in plain text whose headings do not say all. */
final class PlainSections {

    private static final int LEAST_OF_A_TALE = 3;
    private static final int LEAST_OF_FACTS = 2;
    private static final int LEAST_OF_A_SECTION = 2;

    private PlainSections() {}

    /** Whether the first heading is that of the actions, and what happened is told above it, with figures. */
    static boolean tellsBeforeActions(Wording wording) {
        int told = 0;
        int withFigures = 0;
        for (LetterText.Sentence sentence : wording.sentences()) {
            if (sentence.heading() && sentence.role().isPresent()) {
                boolean isOfActions = sentence.role().get() == PartRole.CORRECTIVE;
                return isOfActions && told >= LEAST_OF_A_TALE && withFigures >= LEAST_OF_FACTS;
            }
            told++;
            withFigures += sentence.text().chars().anyMatch(Character::isDigit) ? 1 : 0;
        }
        return false;
    }

    /** Whether a second section of actions follows the first: then it is that of what stays. */
    static boolean goesOnAfterActions(Wording wording, PhraseList otherHeadings) {
        List<LetterText.Sentence> sentences = wording.sentences();
        int sections = 0;
        int inSection = 0;
        boolean counts = true;
        for (int i = 0; i <= sentences.size(); i++) {
            boolean isEnd = i == sentences.size() || sentences.get(i).heading();
            if (!isEnd) {
                inSection += sentences
                                .get(i)
                                .role()
                                .filter(PartRole.CORRECTIVE::equals)
                                .isPresent()
                        ? 1
                        : 0;
                continue;
            }
            sections += counts && inSection >= LEAST_OF_A_SECTION ? 1 : 0;
            inSection = 0;
            counts = i < sentences.size() && !otherHeadings.occursIn(wording, i);
        }
        return sections > 1;
    }
}
