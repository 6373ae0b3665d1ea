package org.appealworkbench.rules.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.Severity;

/**
 * How much of the letter's free text an earlier round's letter held already, by five-word shingles: more than
 * {@code warning} of them warns, more than {@code error} counts with the rule's severity. The words of templates and short
 * facts repeat by nature and do not count.
 */
final class RepeatsRound implements TextCheck {

    private static final int SHINGLE = 5;
    private static final int LEAST_WORDS_OF_FREE_TEXT = 8;
    private static final int LEAST_SHINGLES = 20;

    @Override
    public Parameters parameters() {
        return Parameters.required("error", "warning");
    }

    @Override
    public void check(TextSubject subject, Findings out) {
        List<Round> rounds = subject.subject()
                .map(of -> of.review().caseFile().submittedRounds())
                .orElse(List.of());
        if (rounds.isEmpty() || !subject.isAppeal()) {
            return;
        }
        Set<String> now = shingles(subject.wording().sentences());
        if (now.size() < LEAST_SHINGLES) {
            return;
        }
        double error = Double.parseDouble(subject.builtIn().one("error").orElseThrow());
        double warning = Double.parseDouble(subject.builtIn().one("warning").orElseThrow());
        for (Round round : rounds) {
            if (round.letter().isEmpty()) {
                continue;
            }
            Set<String> before = new HashSet<>();
            add(before, round.letter().get().content());
            double repeated = (double) now.stream().filter(before::contains).count() / now.size();
            if (repeated > warning) {
                out.add(
                        subject.wording().whole(),
                        out.message().with("round", round.number()).with("percent", Math.round(repeated * 100)),
                        subject.wording().joined(),
                        repeated > error ? null : Severity.WARNING,
                        null);
            }
        }
    }

    private static Set<String> shingles(List<LetterText.Sentence> sentences) {
        Set<String> shingles = new HashSet<>();
        for (LetterText.Sentence sentence : sentences) {
            if (sentence.runs().isEmpty()) {
                add(shingles, sentence.text());
            }
            sentence.runs().stream()
                    .filter(run -> run.origins().stream().anyMatch(RepeatsRound::isFree))
                    .map(run -> run.range().of(sentence.text()))
                    .filter(text -> words(text).size() >= LEAST_WORDS_OF_FREE_TEXT)
                    .forEach(text -> add(shingles, text));
        }
        return shingles;
    }

    private static boolean isFree(Origin origin) {
        return origin instanceof Origin.Answer || origin instanceof Origin.Manual;
    }

    private static void add(Set<String> shingles, String text) {
        List<String> words = words(text);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
    }

    /** Words in lower case; an ideograph is a word of its own. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String spaced = text.toLowerCase(Locale.ROOT)
                .replaceAll("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])", " $1 ")
                .replaceAll("[^\\p{L}\\p{N}%]+", " ");
        for (String word : spaced.strip().split(" +")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
