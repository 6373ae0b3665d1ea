package org.appealworkbench.interview.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients said beside what letters say: {@code corpus.tsv}, with the findings that a consultant would want. */
class TranslationCorpusTest {

    private static final String FAITHFUL = "none";

    record Pair(String kind, String source, String text, String digits, String words) {
        @Override
        public String toString() {
            return source + " | " + text;
        }
    }

    static Stream<Pair> faithful() throws IOException {
        return corpus().stream().filter(pair -> pair.kind().equals(FAITHFUL));
    }

    static Stream<Pair> changed() throws IOException {
        return corpus().stream().filter(pair -> !pair.kind().equals(FAITHFUL));
    }

    private static List<Pair> corpus() throws IOException {
        try (InputStream file = Objects.requireNonNull(TranslationCorpusTest.class.getResourceAsStream("corpus.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        }
    }

    @Test
    void the_corpus_is_large_enough_to_mean_something() throws IOException {
        assertThat(faithful()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(changed()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("faithful")
    void a_faithful_translation_gives_no_finding(Pair pair) {
        assertThat(FigureComparison.of(pair.source(), pair.text()))
                .isEqualTo(new FigureComparison(List.of(), List.of()));
        assertThat(FigureComparison.of(pair.text(), pair.source()))
                .isEqualTo(new FigureComparison(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_changed_figure_is_told_as_it_is_printed(Pair pair) {
        FigureComparison comparison = FigureComparison.of(pair.source(), pair.text());
        assertThat(String.join(", ", comparison.digits())).isEqualTo(pair.digits());
        assertThat(String.join(", ", comparison.words())).isEqualTo(pair.words());
    }
}
