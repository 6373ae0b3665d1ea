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

    private final List<Phrase> phrases;
    private final List<Phrase> exempt;

    PhraseList(List<Lexicon> lexicons) {
        phrases = lexicons.stream()
                .flatMap(lexicon -> lexicon.patterns().stream())
                .map(Phrase::new)
                .toList();
        exempt = lexicons.stream()
                .flatMap(lexicon -> lexicon.exempt().stream())
                .map(Phrase::new)
                .toList();
    }

    /** All hits in a letter, in order, overlapping ones merged, exempt ones left out. */
    public List<Hit> in(Wording wording) {
        return in(wording, 0, wording.sentences().size());
    }

    /** All hits in the sentences from one number up to, not including, another. */
    public List<Hit> in(Wording wording, int from, int to) {
        List<Phrase> candidates = candidates(phrases, wording.traits());
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
        List<Phrase> candidates = candidates(phrases, wording.traits());
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

    private static List<Phrase> candidates(List<Phrase> all, Traits traits) {
        List<Phrase> candidates = new ArrayList<>();
        for (Phrase phrase : all) {
            if (phrase.need().isMetBy(traits)) {
                candidates.add(phrase);
            }
        }
        return candidates;
    }

    private List<TextRange> find(List<Phrase> candidates, String text, Traits traits) {
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
            if (last != null && range.start() < last.end()) {
                merged.set(merged.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private static List<TextRange> ranges(List<Phrase> phrases, String text, Traits traits) {
        List<TextRange> ranges = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.need().isMetBy(traits)) {
                phrase.addRanges(text, ranges);
            }
        }
        return ranges;
    }
}
