package org.appealworkbench.rules.internal.check;

import java.util.List;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.rules.internal.text.PhraseList;
import org.appealworkbench.rules.internal.text.PhraseList.Hit;

/**
 * Phrases of a word list. {@code accept} names lists of what makes a phrase concrete: a date, a quantity in the same
 * sentence. {@code mildOn} names paths on which it is only worth knowing, {@code exceptRoles} parts where it may stand,
 * {@code max} how many a letter may have.
 */
final class WordsCheck implements TextCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("lexicon")
                .andOptional("accept", "mildOn", "exceptRoles", "max", "headings")
                .lexicons("lexicon", "accept");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        List<PhraseList> accept =
                subject.builtIn().all("accept").stream().map(subject::phrases).toList();
        List<Hit> hits = subject.builtIn().all("lexicon").stream()
                .flatMap(lexicon -> subject.phrases(lexicon).in(subject.wording()).stream())
                .filter(hit -> counts(subject, hit))
                .filter(hit -> accept.stream()
                        .noneMatch(list -> list.occursIn(
                                subject.wording().sentence(hit.sentence()).text())))
                .toList();
        int most = subject.builtIn().one("max").map(Integer::parseInt).orElse(0);
        if (hits.size() > most) {
            boolean isMild = subject.isOnPath(subject.builtIn().all("mildOn"));
            PhraseFindings.report(subject, hits, out, isMild ? Severity.INFO : null);
        }
    }

    private static boolean counts(TextSubject subject, Hit hit) {
        LetterText.Sentence sentence = subject.wording().sentence(hit.sentence());
        List<String> except = subject.builtIn().all("exceptRoles");
        boolean isExcepted =
                sentence.role().map(PartRole::word).map(except::contains).orElse(false);
        boolean skipsHeading =
                sentence.heading() && !subject.builtIn().all("headings").contains("true");
        return !isExcepted && !skipsHeading && subject.wording().isOwn(hit.sentence(), hit.range());
    }
}
