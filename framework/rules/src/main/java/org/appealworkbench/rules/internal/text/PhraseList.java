package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** All hits in a letter, in order, exempt ones left out; of those that overlap the first, or the one that holds it. */
    public List<Hit> in(Wording wording) {
        return wording.hits(this);
    }

    /** All hits in the sentences from one number up to, not including, another. */
    public List<Hit> in(Wording wording, int from, int to) {
        return in(wording).stream()
                .filter(hit -> hit.sentence() >= from && hit.sentence() < to)
                .toList();
    }

    /** Whether any sentence of a letter has a hit; the first is enough. */
    public boolean occursIn(Wording wording) {
        return phrases.stream().anyMatch(phrase -> {
            BitSet sentences = wording.grams().mayHold(phrase.anyOf());
            return sentences.stream().anyMatch(i -> {
                String sentence = wording.sentence(i).text();
                List<TextRange> ranges = ranges(List.of(phrase), sentence, wording.traits(i));
                return !ranges.isEmpty()
                        && !counted(ranges, sentence, wording.traits(i)).isEmpty();
            });
        });
    }

    /** Whether one sentence of a letter has a hit. */
    public boolean occursIn(Wording wording, int sentence) {
        return in(wording).stream().anyMatch(hit -> hit.sentence() == sentence);
    }

    /** Looks for each phrase in those sentences only that hold what it must contain. */
    List<Hit> lookFor(Wording wording) {
        SortedMap<Integer, List<TextRange>> found = new TreeMap<>();
        List<TextRange> ranges = new ArrayList<>();
        for (Phrase phrase : phrases) {
            BitSet sentences = wording.grams().mayHold(phrase.anyOf());
            for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
                phrase.addRanges(wording.sentence(i).text(), wording.traits(i), ranges);
                if (!ranges.isEmpty()) {
                    found.computeIfAbsent(i, key -> new ArrayList<>()).addAll(ranges);
                    ranges.clear();
                }
            }
        }
        List<Hit> hits = new ArrayList<>();
        found.forEach((i, all) -> {
            String sentence = wording.sentence(i).text();
            counted(all, sentence, wording.traits(i)).forEach(range -> hits.add(new Hit(i, range, range.of(sentence))));
        });
        return List.copyOf(hits);
    }

    /** Hits in one piece of text. */
    public List<TextRange> in(String text) {
        return in(Passage.of(text));
    }

    private List<TextRange> in(Passage passage) {
        List<TextRange> found = ranges(phrases, passage.text(), passage.traits());
        return found.isEmpty() ? found : counted(found, passage.text(), passage.traits());
    }

    public boolean occursIn(String text) {
        return occursIn(Passage.of(text));
    }

    public boolean occursIn(Passage passage) {
        return !in(passage).isEmpty();
    }

    private List<TextRange> counted(List<TextRange> found, String text, Traits traits) {
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

    private static List<TextRange> ranges(List<Phrase> phrases, String text, Traits traits) {
        List<TextRange> ranges = new ArrayList<>();
        phrases.forEach(phrase -> phrase.addRanges(text, traits, ranges));
        return ranges;
    }
}
