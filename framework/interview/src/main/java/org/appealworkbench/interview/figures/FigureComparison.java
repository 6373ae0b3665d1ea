package org.appealworkbench.interview.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The figures of two texts that should say the same.
 *
 * @param digits figures written in digits, ids and dates that have no partner on the other side, as written
 * @param words figures written in words that have none
 */
public record FigureComparison(List<String> digits, List<String> words) {

    private static final int KEPT = 512;
    private static final int LONGEST_KEPT = 10_000;
    private static final Map<Sides, FigureComparison> CACHE = new ConcurrentHashMap<>();

    private record Sides(String source, String text) {}

    public FigureComparison {
        digits = List.copyOf(digits);
        words = List.copyOf(words);
    }

    /** Kept for the texts compared last, because a case is interviewed again at every keystroke anywhere in it. */
    public static FigureComparison of(String source, String text) {
        if (source.length() + text.length() > LONGEST_KEPT) {
            return compare(source, text);
        }
        if (CACHE.size() >= KEPT) {
            CACHE.clear();
        }
        return CACHE.computeIfAbsent(new Sides(source, text), sides -> compare(sides.source(), sides.text()));
    }

    private static FigureComparison compare(String source, String text) {
        List<Figure> said = FigureReader.read(source);
        List<Figure> written = FigureReader.read(text);
        List<Figure> alone = Stream.concat(without(said, offers(written)), without(written, offers(said)))
                .toList();
        return new FigureComparison(shown(alone, Figure.Certainty.DIGITS), shown(alone, Figure.Certainty.WORDS));
    }

    private static Set<String> offers(List<Figure> figures) {
        Set<String> keys = new HashSet<>();
        figures.forEach(figure -> keys.addAll(figure.offers()));
        return keys;
    }

    private static Stream<Figure> without(List<Figure> figures, Set<String> partners) {
        return figures.stream().filter(figure -> figure.accepts().stream().noneMatch(partners::contains));
    }

    private static List<String> shown(List<Figure> figures, Figure.Certainty certainty) {
        return figures.stream()
                .filter(figure -> figure.certainty() == certainty)
                .map(Figure::written)
                .distinct()
                .toList();
    }
}
