package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.type.AppealTypeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseWritingTest {
    @TempDir
    private Path folder;

    private final JsonCaseFiles files = new JsonCaseFiles();

    @Test
    void theFolderIsMadeAndNothingElseIsLeftInIt() throws IOException {
        Path made = folder.resolve("a/b");

        files.write(made, small("one"));
        files.write(made, small("two"));

        assertThat(files.read(made).caseFile()).isEqualTo(small("two"));
        assertThat(names(made)).containsExactly("case.json");
    }

    @Test
    void aTextThatIsNotThereYetIsWrittenAndOneThatIsThereIsKept() throws IOException {
        CaseFile withNotice = withNotice("mails/notice.txt", "from memory");

        files.write(folder, withNotice);
        assertThat(files.read(folder).caseFile()).isEqualTo(withNotice);

        files.write(folder, withNotice("mails/notice.txt", "changed"));
        assertThat(Files.readString(folder.resolve("mails/notice.txt"))).isEqualTo("from memory");
    }

    @Test
    void rowsAreNamedOnWriting() {
        AnswerData row = new AnswerData.Fields(Map.of("orderId", new AnswerData.Text("x")));
        files.write(folder, small("one").withAnswers(Answers.NONE.with("orders", new AnswerData.Items(List.of(row)))));

        assertThat(files.toJson(files.read(folder).caseFile())).contains("\"_id\": \"r1\"");
    }

    @Test
    void aFailureLeavesTheOldCase() throws IOException {
        files.write(folder, small("old"));
        CaseFile bad = small("new").withAnswers(Answers.NONE.with("q", new AnswerData.Number("NaN")));

        assertThatThrownBy(() -> files.write(folder, bad)).hasMessageContaining("CASEFILE-0008");
        assertThatThrownBy(() -> files.write(folder, withNotice("../out.txt", "x")))
                .hasMessageContaining("CASEFILE-0007")
                .hasMessageContaining("what stood there before stands there still");
        assertThatThrownBy(() -> files.write(folder.resolve("case.json"), small("x")))
                .hasMessageContaining("CASEFILE-0007");

        assertThat(files.read(folder).caseFile()).isEqualTo(small("old"));
        assertThat(names(folder)).containsExactly("case.json");
    }

    @Test
    void aProcessKilledWhileWritingLeavesAWholeCase() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process writer = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessWriter.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // The writer says so when the first case stands; from then on it is always in the middle of the next.
            assertThat(writer.getInputStream().read()).isEqualTo('.');
            writer.destroyForcibly().waitFor();

            assertThat(files.read(folder).caseFile().answers().byQuestion()).hasSize(1);
        }
    }

    /** Writes cases until it is killed. */
    static final class EndlessWriter {
        private EndlessWriter() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            for (int i = 0; true; i++) {
                new JsonCaseFiles().write(folder, small("x".repeat(200_000 + i)));
                System.out.print('.');
                System.out.flush();
            }
        }
    }

    private static CaseFile small(String answer) {
        return CaseFile.empty(CaseId.of("C1"), AppealTypeId.of("late-shipment"))
                .withAnswers(Answers.NONE.with("q", new AnswerData.Text(answer)));
    }

    private static CaseFile withNotice(String file, String content) {
        CaseFile c = small("one");
        Mail notice = new Mail(Optional.empty(), Optional.empty(), TextSource.file(file, content), Optional.empty());
        return new CaseFile(
                c.id(),
                c.appealType(),
                c.typeVersion(),
                c.path(),
                c.state(),
                c.today(),
                c.letterLanguage(),
                c.marketplaces(),
                c.form(),
                c.seller(),
                Optional.of(notice),
                c.answers(),
                c.overlays(),
                c.waivers(),
                c.evidence(),
                c.reports(),
                c.rounds(),
                c.contacts());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
