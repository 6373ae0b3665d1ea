package org.appealworkbench.extensions.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.appealworkbench.extensions.internal.JarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {

    private final AtomicLong clock = new AtomicLong();
    private final Settling settling = new Settling(clock::get);

    @TempDir
    private Path folder;

    private Path jar;
    private byte[] whole;

    @BeforeEach
    void buildAJar() throws IOException {
        jar = JarBuilder.plugin("example.late-parcel", "1.0.0").write(folder.resolve("a.jar"));
        whole = Files.readAllBytes(jar);
    }

    @Test
    void aWholeJarIsThereOnceItWasTheSameTwice() {
        assertThat(settling.isSettled(jar)).isFalse();
        assertThat(settling.isSettled(jar)).isTrue();
    }

    @Test
    void aJarThatGrowsIsNotThereHoweverLongItTakes() throws IOException {
        for (int part = 1; part < 20; part++) {
            Files.write(jar, Arrays.copyOf(whole, whole.length * part / 20));
            assertThat(settling.isSettled(jar)).isFalse();
            pass(Duration.ofSeconds(2));
            assertThat(settling.isSettled(jar)).as("part " + part).isFalse();
        }
        Files.write(jar, whole);
        settling.isSettled(jar);
        assertThat(settling.isSettled(jar)).isTrue();
    }

    @Test
    void halfAJarIsJudgedOnlyAfterItStayedTheSameForSomeSeconds() throws IOException {
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        assertThat(settling.isSettled(jar)).isFalse();
        pass(Duration.ofMillis(2_900));
        assertThat(settling.isSettled(jar)).isFalse();
        pass(Duration.ofMillis(200));
        assertThat(settling.isSettled(jar)).isTrue();
    }

    @Test
    void aJarMovedToThePlaceOfAnotherIsANewOneThoughSizeAndTimeAreTheSame() throws IOException {
        settling.isSettled(jar);
        FileTime time = Files.getLastModifiedTime(jar);
        Path other = Files.write(folder.resolve("b.part"), whole);
        Files.setLastModifiedTime(other, time);
        FileStamp before = FileStamp.of(jar);
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        assertThat(FileStamp.of(jar)).isNotEqualTo(before);
        assertThat(settling.isSettled(jar)).isFalse();
        assertThat(settling.isSettled(jar)).isTrue();
    }

    @Test
    void aJarThatIsMissedOnceMayOnlyBeOnItsWayToAnotherName() {
        assertThat(settling.justLost(Set.of("plugins/a.jar"))).containsExactly("plugins/a.jar");
        assertThat(settling.justLost(Set.of("plugins/a.jar"))).isEmpty();
        assertThat(settling.justLost(Set.of())).isEmpty();
        assertThat(settling.justLost(Set.of("plugins/a.jar"))).containsExactly("plugins/a.jar");
    }

    @Test
    void otherFilesCountOnceTheyWereTheSameTwice() {
        assertThat(settling.settled("old", "half")).isEqualTo("old");
        assertThat(settling.settled("old", "new")).isEqualTo("old");
        assertThat(settling.settled("old", "new")).isEqualTo("new");
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
