package org.appealworkbench.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.appealworkbench.api.AppealException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temp;

    @Test
    void a_file_replaces_the_one_before_and_leaves_nothing_beside_it() throws IOException {
        OutputFolder folder = new OutputFolder(temp.resolve("a/b"));
        folder.create();
        folder.write("appeal.txt", new byte[] {1});
        Path written = folder.write("appeal.txt", new byte[] {2, 3});
        assertThat(Files.readAllBytes(written)).containsExactly(2, 3);
        try (var files = Files.list(folder.folder())) {
            assertThat(files).containsExactly(written);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_the_way_out() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> new OutputFolder(file.resolve("below")).create())
                .isInstanceOf(AppealException.class)
                .hasMessageContaining("Choose another folder with --out");
    }
}
