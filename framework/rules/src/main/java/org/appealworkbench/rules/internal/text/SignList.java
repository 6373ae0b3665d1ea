package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.policy.Lexicon;

/** Signs of some lexicons, looked for in each clause of a letter; its time grows with the letter's words. */
public final class SignList {

    /**
     * A clause that shows a sign.
     *
     * @param shown from the first to the last word that show it
     */
    public record Hit(int sentence, TextRange clause, TextRange shown) {}

    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final List<Sign> signs;
    private final List<Sign> exempt;

    SignList(List<Lexicon> lexicons, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Kinds named = new Kinds(vocabulary);
        this.signs = lexicons.stream()
                .flatMap(lexicon -> lexicon.patterns().stream())
                .map(sign -> Sign.of(sign, named))
                .toList();
        this.exempt = lexicons.stream()
                .flatMap(lexicon -> lexicon.exempt().stream())
                .map(sign -> Sign.of(sign, named))
                .toList();
        this.kinds = named.fixed();
    }

    /** The clauses that show a sign and none of those that excuse, in order, each once. */
    public List<Hit> in(Wording wording) {
        if (signs.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < wording.sentences().size(); i++) {
            for (Clause clause : wording.clauses(i, vocabulary)) {
                long[] words = kinds(clause);
                Optional<TextRange> shown = shown(signs, clause, words);
                if (shown.isPresent() && shown(exempt, clause, words).isEmpty()) {
                    hits.add(new Hit(i, clause.range(), shown.get()));
                }
            }
        }
        return hits;
    }

    /** The clause that holds a piece of a sentence, or those from where it begins to where it ends. */
    public TextRange clauseAround(Wording wording, int sentence, TextRange piece) {
        int start = piece.start();
        int end = piece.end();
        for (Clause clause : wording.clauses(sentence, vocabulary)) {
            TextRange range = clause.range();
            if (range.start() < piece.end() && piece.start() < range.end()) {
                start = Math.min(start, range.start());
                end = Math.max(end, range.end());
            }
        }
        return new TextRange(start, end);
    }

    private long[] kinds(Clause clause) {
        long[] words = new long[clause.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = kinds.of(clause.word(i));
        }
        return words;
    }

    private static Optional<TextRange> shown(List<Sign> signs, Clause clause, long[] words) {
        long any = 0;
        for (long word : words) {
            any |= word;
        }
        for (int i = 0; i < signs.size(); i++) {
            Optional<TextRange> shown = signs.get(i).in(clause, words, any);
            if (shown.isPresent()) {
                return shown;
            }
        }
        return Optional.empty();
    }
}
