package org.appealworkbench.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.rules.internal.text.Shingles;

/** The share of a composed letter's words that come from the case, in percent, by path: {@code accept: 40} wants two fifths. */
final class Specificity implements TextCheck {

    /** A letter so short says little, and all of it may be needed. */
    private static final int LEAST_WORDS = 60;

    @Override
    public Parameters parameters() {
        return Parameters.NONE.andAnyOther();
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        Optional<Integer> least = subject.path()
                .flatMap(path -> subject.builtIn().one(path.value()))
                .map(Integer::valueOf);
        if (least.isEmpty() || subject.letter().isEmpty() || !subject.isAppeal()) {
            return;
        }
        int all = 0;
        int own = 0;
        for (LetterText.Sentence sentence : subject.wording().sentences()) {
            for (LetterText.Run run : sentence.runs()) {
                int words = Shingles.count(
                        sentence.text(), run.range().start(), run.range().end());
                all += words;
                own += isOfTheCase(run.origins()) ? words : 0;
            }
        }
        int percent = all == 0 ? 100 : own * 100 / all;
        if (all >= LEAST_WORDS && percent < least.get()) {
            out.add(
                    subject.wording().whole(),
                    out.message().with("percent", percent).with("least", least.get()),
                    subject.wording().joined());
        }
    }

    private static boolean isOfTheCase(List<Origin> origins) {
        for (Origin origin : origins) {
            boolean isOfTemplate = origin instanceof Origin.Template
                    || origin instanceof Origin.Structure
                    || origin instanceof Origin.Policy;
            if (!isOfTemplate) {
                return true;
            }
        }
        return false;
    }
}
