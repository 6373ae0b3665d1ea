package org.appealworkbench.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void theTargetIsReplacedAndNothingElseIsLeft() throws IOException {
        Path source = Files.writeString(folder.resolve("source"), "new");
        Path target = folder.resolve("plugins/x.jar");
        Files.createDirectories(target.getParent());
        Files.writeString(target, "old");

        WholeFile.copy(source, "source", target);

        assertThat(target).hasContent("new");
        try (Stream<Path> files = Files.list(target.getParent())) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldWithTheWayOut() throws IOException {
        Path source = Files.writeString(folder.resolve("source"), "new");
        Path noFolder = Files.writeString(folder.resolve("plugins"), "a file where the folder ought to be");

        assertThatThrownBy(() -> WholeFile.copy(source, "source", noFolder.resolve("x.jar")))
                .isInstanceOfSatisfying(
                        AppealException.class, e -> assertThat(e.code()).isEqualTo(AuthoringError.NOT_WRITABLE))
                .hasMessageContaining("The folder of plug-ins belongs to whoever installed the product");
    }
}
