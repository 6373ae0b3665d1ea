package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.policy.Lexicon;

/** The phrases of some lexicons. */
public final class PhraseList {

    /** A phrase found in a sentence. */
    public record Hit(int sentence, TextRange range, String phrase) {}

    /** A phrase, and what a text must hold for it to be looked for. */
    private record Candidate(Phrase phrase, Need need) {}

    private final List<Candidate> phrases;
    private final List<Candidate> exempt;

    PhraseList(List<Lexicon> lexicons) {
        phrases = lexicons.stream()
                .flatMap(lexicon -> lexicon.patterns().stream())
                .map(PhraseList::candidate)
                .toList();
        exempt = lexicons.stream()
                .flatMap(lexicon -> lexicon.exempt().stream())
                .map(PhraseList::candidate)
                .toList();
    }

    private static Candidate candidate(String pattern) {
        Phrase phrase = new Phrase(pattern);
        return new Candidate(phrase, phrase.need());
    }

    /** All hits in a letter, in order, exempt ones left out; of those that overlap the first, or the one that holds it. */
    public List<Hit> in(Wording wording) {
        return in(wording, 0, wording.sentences().size());
    }

    /** All hits in the sentences from one number up to, not including, another. */
    public List<Hit> in(Wording wording, int from, int to) {
        List<Candidate> candidates = candidates(phrases, wording.traits());
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String sentence = wording.sentence(i).text();
            for (TextRange range : find(candidates, sentence, wording.traits(i))) {
                hits.add(new Hit(i, range, range.of(sentence)));
            }
        }
        return hits;
    }

    /** Whether any sentence of a letter has a hit. */
    public boolean occursIn(Wording wording) {
        List<Candidate> candidates = candidates(phrases, wording.traits());
        for (int i = 0; i < wording.sentences().size() && !candidates.isEmpty(); i++) {
            if (!find(candidates, wording.sentence(i).text(), wording.traits(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one sentence of a letter has a hit. */
    public boolean occursIn(Wording wording, int sentence) {
        return !find(phrases, wording.sentence(sentence).text(), wording.traits(sentence))
                .isEmpty();
    }

    /** Hits in one piece of text. */
    public List<TextRange> in(String text) {
        return in(Passage.of(text));
    }

    private List<TextRange> in(Passage passage) {
        return find(phrases, passage.text(), passage.traits());
    }

    public boolean occursIn(String text) {
        return occursIn(Passage.of(text));
    }

    public boolean occursIn(Passage passage) {
        return !in(passage).isEmpty();
    }

    /** Those that may stand in a piece of a text. */
    private static List<Candidate> candidates(List<Candidate> all, Traits whole) {
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : all) {
            Need left = candidate.need().within(whole);
            if (left != null) {
                candidates.add(new Candidate(candidate.phrase(), left));
            }
        }
        return candidates;
    }

    private List<TextRange> find(List<Candidate> candidates, String text, Traits traits) {
        List<TextRange> found = ranges(candidates, text, traits);
        if (found.isEmpty()) {
            return found;
        }
        List<TextRange> excused = ranges(exempt, text, traits);
        List<TextRange> counted = found.stream()
                .filter(range -> excused.stream().noneMatch(excuse -> excuse.contains(range)))
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : counted) {
            TextRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || range.start() >= last.end()) {
                merged.add(range);
            } else if (range.contains(last)) {
                merged.set(merged.size() - 1, range);
            }
        }
        return merged;
    }

    private static List<TextRange> ranges(List<Candidate> candidates, String text, Traits traits) {
        List<TextRange> ranges = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.need().isMetBy(traits)) {
                candidate.phrase().addRanges(text, ranges);
            }
        }
        return ranges;
    }
}
