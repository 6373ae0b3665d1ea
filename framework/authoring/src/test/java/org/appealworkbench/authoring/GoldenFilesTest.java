package org.appealworkbench.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.workflow.Authoring.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {

    private static final String FILE = "expected-appeal.txt";

    @TempDir
    private Path folder;

    @Test
    void lineEndsDoNotMatter() throws IOException {
        Files.writeString(folder.resolve(FILE), "one\r\ntwo\r\n");
        GoldenFiles files = files(Golden.COMPARE);

        files.compare(FILE, "LETTER", "one\ntwo\n");

        assertThat(files.faults()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldOrWritten() throws IOException {
        GoldenFiles files = files(Golden.COMPARE);
        files.compare(FILE, "LETTER", "one\n");
        assertThat(files.faults())
                .extracting(Fault::toString)
                .containsExactly("tests/a/expected-appeal.txt: error: GOLDEN-MISSING: there is no such file to compare"
                        + " with; 'appeal plugin check --accept' writes it, then read it");

        GoldenFiles accepted = files(Golden.ACCEPT);
        accepted.compare(FILE, "LETTER", "one\n");
        assertThat(accepted.faults()).isEmpty();
        assertThat(accepted.written()).containsExactly("tests/a/expected-appeal.txt");
        assertThat(folder.resolve(FILE)).hasContent("one\n");
    }

    @Test
    void whatIsExpectedOfALetterThatIsNotWrittenIsToldOrDeleted() throws IOException {
        Files.writeString(folder.resolve(FILE), "one\n");
        GoldenFiles files = files(Golden.COMPARE);
        assertThat(files.letters()).containsExactly("appeal");
        files.surplus(FILE, "expected the letter 'appeal', but this case writes none");
        assertThat(files.faults()).extracting(Fault::code).containsExactly("GOLDEN-LETTER");

        files(Golden.ACCEPT).surplus(FILE, "expected the letter 'appeal', but this case writes none");
        assertThat(folder.resolve(FILE)).doesNotExist();
    }

    private GoldenFiles files(Golden golden) {
        return new GoldenFiles(folder, "tests/a", golden);
    }
}
