package org.appealworkbench.rules.internal.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.policy.Lexicon;

/** The phrases of some lexicons, compiled. A group {@code (?P<hit>…)} narrows what counts as the phrase. */
public final class PhraseList {

    /** A phrase found in a sentence. */
    public record Hit(int sentence, TextRange range, String phrase) {}

    private record Phrase(Pattern pattern, List<String> pieces, boolean hasHit) {

        boolean mayOccurIn(String folded) {
            return pieces.isEmpty() || pieces.stream().anyMatch(folded::contains);
        }
    }

    private static final String NAMED = "hit";

    private final List<Phrase> phrases;
    private final List<Phrase> exempt;

    PhraseList(List<Lexicon> lexicons) {
        phrases = lexicons.stream()
                .flatMap(lexicon -> lexicon.patterns().stream())
                .map(PhraseList::compile)
                .toList();
        exempt = lexicons.stream()
                .flatMap(lexicon -> lexicon.exempt().stream())
                .map(PhraseList::compile)
                .toList();
    }

    private static Phrase compile(String pattern) {
        Pattern compiled = Pattern.compile(bounded(pattern), Pattern.CASE_INSENSITIVE);
        return new Phrase(
                compiled, Prefilter.pieces(pattern), compiled.namedGroups().containsKey(NAMED));
    }

    /** Word boundaries where the pattern begins or ends with a letter, a digit or a group. */
    private static String bounded(String pattern) {
        if (pattern.startsWith("(?-")) {
            return pattern;
        }
        boolean isEscaped = pattern.length() > 1 && pattern.charAt(pattern.length() - 2) == '\\';
        String before = wantsBoundary(pattern.charAt(0), '(') ? "\\b" : "";
        String after = !isEscaped && wantsBoundary(pattern.charAt(pattern.length() - 1), ')') ? "\\b" : "";
        return before + "(?:" + pattern + ")" + after;
    }

    private static boolean wantsBoundary(char edge, char group) {
        return edge == group || (edge < 128 && Character.isLetterOrDigit(edge));
    }

    /** All hits in a letter, in order, overlapping ones merged, exempt ones left out. */
    public List<Hit> in(Wording wording) {
        List<Phrase> candidates = candidates(phrases, wording.folded());
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Phrase> excuses = candidates(exempt, wording.folded());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < wording.sentences().size(); i++) {
            String sentence = wording.sentence(i).text();
            for (TextRange range : find(candidates, excuses, sentence)) {
                hits.add(new Hit(i, range, range.of(sentence)));
            }
        }
        return hits;
    }

    /** Hits in one piece of text. */
    public List<TextRange> in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<Phrase> candidates = candidates(phrases, folded);
        return candidates.isEmpty() ? List.of() : find(candidates, candidates(exempt, folded), text);
    }

    public boolean occursIn(String text) {
        return !in(text).isEmpty();
    }

    private static List<Phrase> candidates(List<Phrase> all, String folded) {
        return all.stream().filter(phrase -> phrase.mayOccurIn(folded)).toList();
    }

    private static List<TextRange> find(List<Phrase> candidates, List<Phrase> excuses, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<TextRange> found = ranges(candidates, text, folded);
        if (found.isEmpty()) {
            return found;
        }
        List<TextRange> excused = ranges(excuses, text, folded);
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

    private static List<TextRange> ranges(List<Phrase> phrases, String text, String folded) {
        List<TextRange> ranges = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!phrase.mayOccurIn(folded)) {
                continue;
            }
            Matcher matcher = phrase.pattern().matcher(text);
            while (matcher.find()) {
                boolean isNarrowed = phrase.hasHit() && matcher.start(NAMED) >= 0;
                int start = isNarrowed ? matcher.start(NAMED) : matcher.start();
                int end = isNarrowed ? matcher.end(NAMED) : matcher.end();
                if (end > start) {
                    ranges.add(new TextRange(start, end));
                }
            }
        }
        return ranges;
    }
}
