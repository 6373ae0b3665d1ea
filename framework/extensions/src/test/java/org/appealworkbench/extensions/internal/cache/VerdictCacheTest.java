package org.appealworkbench.extensions.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.Verified;
import org.appealworkbench.extensions.internal.bind.TypeBinder;
import org.appealworkbench.extensions.internal.bind.TypeFiles;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.ContributionReader;
import org.appealworkbench.extensions.internal.source.FolderSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictCacheTest {

    private static final List<String> STAGES = List.of("composition", "expressions");

    @TempDir
    Path folder;

    @Test
    void aTypeThatComesBackIsTheSameTypeWithAllItsPlaces() throws IOException {
        Contribution files = files();
        VerdictCache cache = VerdictCache.in(folder);
        Fault warning = Fault.warning(Place.of("a.yaml", 1, 2), "CODE", "sentence \"quoted\" 中文");
        cache.put("key", STAGES, new Verified(Optional.of(files), List.of(warning)));

        Verified back = cache.find("key", STAGES).orElseThrow();

        assertThat(back.faults()).containsExactly(warning);
        assertThat(TypeBinder.bind(back.files().orElseThrow())).isEqualTo(TypeBinder.bind(files));
    }

    @Test
    void aFaultyTypeComesBackWithItsFaults() {
        VerdictCache cache = VerdictCache.in(folder);
        Fault error = Fault.error(Place.of("a.yaml"), "CODE", "sentence");
        cache.put("key", STAGES, new Verified(Optional.empty(), List.of(error)));

        assertThat(cache.find("key", STAGES)).contains(new Verified(Optional.empty(), List.of(error)));
    }

    @Test
    void aVerdictOfOtherStagesDoesNotCount() {
        VerdictCache cache = VerdictCache.in(folder);
        cache.put("key", List.of("composition"), new Verified(Optional.empty(), List.of()));

        assertThat(cache.find("key", STAGES)).isEmpty();
    }

    @Test
    void aVerdictUnderAnotherKeyIsNotFound() {
        VerdictCache cache = VerdictCache.in(folder);
        cache.put("key", STAGES, new Verified(Optional.empty(), List.of()));

        assertThat(cache.find("another", STAGES)).isEmpty();
    }

    @Test
    void anyDamagedByteMakesTheVerdictCountForNothing() throws IOException {
        VerdictCache cache = VerdictCache.in(folder);
        cache.put("key", STAGES, new Verified(Optional.of(files()), List.of()));
        Path file = only(folder);
        byte[] bytes = Files.readAllBytes(file);
        for (int position : new int[] {0, 64, 65, 200, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[position] ^= 1;
            Files.write(file, damaged);

            assertThat(cache.find("key", STAGES)).as("byte " + position).isEmpty();
        }
        Files.write(file, new byte[0]);
        assertThat(cache.find("key", STAGES)).isEmpty();
        Files.write(file, bytes);
        assertThat(cache.find("key", STAGES)).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        VerdictCache cache = VerdictCache.in(file.resolve("verdicts"));

        cache.put("key", STAGES, new Verified(Optional.empty(), List.of()));

        assertThat(cache.find("key", STAGES)).isEmpty();
    }

    @Test
    void aCacheThatHasGrownIsEmptied() throws IOException {
        VerdictCache cache = VerdictCache.in(folder);
        for (int i = 0; i <= 201; i++) {
            cache.put("key " + i, STAGES, new Verified(Optional.empty(), List.of()));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        assertThat(cache.find("key 201", STAGES)).isPresent();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static Contribution files() throws IOException {
        return new ContributionReader(
                        new FolderSource(Path.of("src/test/resources/late-parcel")),
                        Contribution.TYPE_FOLDER,
                        TypeFiles.ALL)
                .read()
                .contribution();
    }
}
