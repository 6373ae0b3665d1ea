package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.RuleDefinition.BuiltIn;
import org.appealworkbench.rules.internal.text.PhraseList;
import org.appealworkbench.rules.internal.text.SignList;
import org.appealworkbench.rules.internal.text.Wording;
import org.appealworkbench.rules.internal.text.Words;

/**
 * The words of one letter, as a rule with parameters sees them.
 *
 * @param letter absent for plain text
 * @param subject the case it belongs to; absent for plain text
 */
public record TextSubject(
        BuiltIn builtIn, Wording wording, Optional<Letter> letter, Optional<CaseSubject> subject, Words words) {

    public PhraseList phrases(String lexicon) {
        return words.list(lexicon, wording.languages());
    }

    public SignList signs(String lexicon) {
        return words.signs(lexicon, wording.languages());
    }

    public Optional<PathId> path() {
        return subject.flatMap(of -> of.review().interview().path());
    }

    public boolean isOnPath(List<String> paths) {
        return path().map(path -> paths.contains(path.value())).orElse(false);
    }

    /** Whether this is the letter to Amazon, not one that accompanies it. */
    public boolean isAppeal() {
        return letter.map(of -> of.kind() == LetterDefinition.Kind.APPEAL).orElse(true);
    }
}
