package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.Shingles;

/** Sentences of more than {@code words} words, which a reader in a hurry loses. */
final class LongSentences implements TextCheck {

    private static final int QUOTED_WORDS = 8;

    @Override
    public Parameters parameters() {
        return Parameters.required("words");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        int most = Integer.parseInt(subject.builtIn().one("words").orElseThrow());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < subject.wording().sentences().size(); i++) {
            LetterText.Sentence sentence = subject.wording().sentence(i);
            if (!sentence.heading() && Shingles.count(sentence.text()) > most) {
                hits.add(new Hit(i, new TextRange(0, sentence.text().length()), beginning(sentence.text())));
            }
        }
        PhraseFindings.report(subject, hits, out);
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split(" ", QUOTED_WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, QUOTED_WORDS))) + " ...";
    }
}
