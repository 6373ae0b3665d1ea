package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;
import org.appealworkbench.rules.internal.text.Wording;

/**
 * Words of another script in a letter of a Latin one. Up to the {@code share} of all letters it is worth knowing; the
 * seller's own names never count.
 */
final class NonLatin implements TextCheck {

    private static final Set<String> OTHER_SCRIPTS =
            Set.of("zh", "ja", "ko", "ar", "he", "ru", "th", "hi", "el", "uk", "bg");

    @Override
    public Parameters parameters() {
        return Parameters.required("share");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        Wording wording = subject.wording();
        if (OTHER_SCRIPTS.contains(wording.language().split("-", 2)[0])) {
            return;
        }
        List<Hit> hits = new ArrayList<>();
        int foreign = 0;
        for (int i = 0; i < wording.sentences().size(); i++) {
            LetterText.Sentence sentence = wording.sentence(i);
            for (TextRange range : foreignRuns(sentence.text())) {
                if (!isSellers(sentence, range)) {
                    hits.add(new Hit(i, range, range.of(sentence.text())));
                    foreign += range.end() - range.start();
                }
            }
        }
        if (!hits.isEmpty()) {
            long letters =
                    wording.joined().codePoints().filter(Character::isLetter).count();
            double share = Double.parseDouble(subject.builtIn().one("share").orElseThrow());
            String at = wording.at(hits.get(0).sentence(), hits.get(0).range().start());
            out.add(
                    at,
                    out.message().with("phrases", PhraseFindings.quote(hits)).with("count", hits.size()),
                    PhraseFindings.judged(wording, hits),
                    foreign > share * letters ? null : Severity.INFO,
                    null);
        }
    }

    private static List<TextRange> foreignRuns(String text) {
        List<TextRange> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isForeign = i < text.length() && isForeign(text.charAt(i));
            if (isForeign && start < 0) {
                start = i;
            } else if (!isForeign && start >= 0) {
                runs.add(new TextRange(start, i));
                start = -1;
            }
        }
        return runs;
    }

    private static boolean isForeign(char c) {
        if (c < 0x250 || !Character.isLetter(c)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
    }

    private static boolean isSellers(LetterText.Sentence sentence, TextRange range) {
        return sentence.runs().stream()
                .filter(run -> run.range().contains(range))
                .anyMatch(run -> run.origins().stream().anyMatch(Origin.Seller.class::isInstance));
    }
}
