package org.appealworkbench.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.documents.html.HtmlRenderer;
import org.appealworkbench.documents.markdown.MarkdownRenderer;
import org.appealworkbench.documents.text.PlainTextRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A difference leaves what was rendered in {@code target/golden}. */
class GoldenFileTest {

    private static final Map<String, LetterDocument> LETTERS = Map.of(
            "english", SampleLetters.english(),
            "german", SampleLetters.german(),
            "chinese", SampleLetters.chinese(),
            "japanese", SampleLetters.japanese(),
            "draft", SampleLetters.draft());

    private static final List<DocumentRenderer> RENDERERS =
            List.of(new PlainTextRenderer(), new MarkdownRenderer(), new HtmlRenderer());

    static Stream<Arguments> everyLetterInEveryTextFormat() {
        return LETTERS.keySet().stream()
                .flatMap(letter -> RENDERERS.stream().map(renderer -> Arguments.of(letter, renderer)));
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryTextFormat")
    void rendersAsBefore(String letter, DocumentRenderer renderer) throws IOException {
        String file = letter + "." + renderer.format();
        String actual = Rendered.text(renderer, LETTERS.get(letter));
        String expected = golden(file);
        if (!actual.equals(expected)) {
            Path folder = Files.createDirectories(Path.of("target", "golden"));
            Files.writeString(folder.resolve(file), actual);
        }
        assertThat(actual).as(file).isEqualTo(expected);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = GoldenFileTest.class.getResourceAsStream("golden/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}
