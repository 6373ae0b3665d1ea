package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.evidence.Inspection.Status;
import org.appealworkbench.api.fact.EvidenceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasePathTest {
    @TempDir
    private Path root;

    private Path folder = Path.of("");

    @BeforeEach
    void caseWithASecretBesideIt() throws IOException {
        folder = Files.createDirectory(root.resolve("case"));
        Files.writeString(root.resolve("secret.txt"), "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "a/../../secret.txt",
                "..\\secret.txt",
                "/etc/passwd",
                "C:\\Windows\\win.ini",
                "C:x",
                "\\\\server\\share\\x",
                "a\u0000b",
                "nul",
                "sub/CON.txt",
                "com1",
                "",
                "  "
            })
    void aPathThatCouldLeadOutIsRefused(String path) {
        assertThat(CasePath.resolve(folder, path).path()).isEmpty();
        assertThat(inspect(path).status()).isEqualTo(Status.OUTSIDE);
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), root.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("up"), root);
        Files.createSymbolicLink(folder.resolve("dangling"), root.resolve("later.txt"));

        assertThat(inspect("link.txt").status()).isEqualTo(Status.OUTSIDE);
        assertThat(inspect("up/secret.txt").status()).isEqualTo(Status.OUTSIDE);
        assertThat(inspect("up/other.txt").status()).isEqualTo(Status.OUTSIDE);
        assertThat(inspect("dangling").status()).isEqualTo(Status.OUTSIDE);
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.writeString(folder.resolve("scan.txt"), "scan");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("scan.txt"));

        assertThat(inspect("link.txt").status()).isEqualTo(Status.FOUND);
    }

    @Test
    void aNoticeOutsideIsAnErrorAtItsField() {
        String json = "{\"format\": \"appealworkbench/case-1\", \"id\": \"C1\", \"appealType\": \"x\",\n"
                + " \"notice\": {\"file\": \"../secret.txt\"}}";

        assertThatThrownBy(() -> CaseFolderParser.parse(json, folder, Place.of("case.json")))
                .hasMessage(
                        "CASEFILE-0006 case.json:2:21: /notice/file: the path '../secret.txt' is refused: it leads out of "
                                + "the case folder; put the file into the case folder and give its path from there, "
                                + "such as mails/notice.txt");
    }

    @Test
    void evidenceIsMeasuredAndDigested() throws IOException {
        Files.createDirectory(folder.resolve("发票"));
        Files.writeString(folder.resolve("发票/invoice 1.pdf"), "invoice");
        Files.createFile(folder.resolve("empty.pdf"));

        assertThat(inspect("发票\\invoice 1.pdf"))
                .isEqualTo(new Inspection(
                        EvidenceId.of("E1"), "发票\\invoice 1.pdf", Status.FOUND, 7, Optional.of(Digest.of("invoice"))));
        assertThat(inspect("empty.pdf").status()).isEqualTo(Status.EMPTY);
        assertThat(inspect("no.pdf").status()).isEqualTo(Status.MISSING);
        assertThat(inspect("发票").status()).isEqualTo(Status.UNREADABLE);
    }

    private Inspection inspect(String file) {
        Evidence piece = new Evidence(EvidenceId.of("E1"), file, Optional.empty(), Optional.empty(), List.of());
        return new EvidenceInspector(folder).inspect(List.of(piece)).get(0);
    }
}
