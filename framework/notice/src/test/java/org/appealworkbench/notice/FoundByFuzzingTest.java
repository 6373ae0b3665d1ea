package org.appealworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replays a small part of what fuzzing kept because it reached something new. */
class FoundByFuzzingTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/appealworkbench/notice/fuzz");

    @Test
    void whateverFuzzingFoundIsReadOrRefused() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.list(FOLDER)) {
            found = files.sorted().toList();
        }
        assertThat(found).hasSizeGreaterThan(20);
        for (Path file : found) {
            byte[] data = Files.readAllBytes(file);
            assertThatCode(() -> MailFuzz.fuzzerTestOneInput(data))
                    .as(file.getFileName().toString())
                    .doesNotThrowAnyException();
        }
    }
}
