package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.spi.ContributionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVerifierTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutATypeIsTold() {
        assertThat(verify(folder).faults())
                .extracting(Fault::toString)
                .containsExactly(folder
                        + ": error: NO-TYPE: there is no folder APPEAL-INF in it; give the folder that holds" + " it");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(verify(folder.resolve("x.jar")).faults())
                .extracting(Fault::toString)
                .containsExactly(folder.resolve("x.jar")
                        + ": error: UNREADABLE: there is no such folder or jar, or it cannot be read");
    }

    @Test
    void aSoundJarHasAType() {
        Verdict verdict =
                verify(JarBuilder.plugin("example.late-parcel", "1.0.0").write(folder.resolve("x.jar")));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.type().orElseThrow().version()).isEqualTo("1.0.0");
    }

    @Test
    void aJarThatIsRefusedHasNone() {
        Verdict verdict = verify(JarBuilder.plugin("example.late-parcel", "1.0.0")
                .header("Fragment-Host", "x")
                .write(folder.resolve("x.jar")));

        assertThat(verdict.type()).isEmpty();
        assertThat(verdict.faults()).extracting(Fault::code).containsExactly("NEVER-ALLOWED");
    }

    @Test
    void aJarWithCodeIsSoundButTheAuthorIsWarned() {
        Verdict verdict = verify(JarBuilder.plugin("example.late-parcel", "1.0.0")
                .entry("example/notes.txt", "x")
                .write(folder.resolve("x.jar")));

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.type()).isPresent();
        assertThat(verdict.faults()).extracting(Fault::code).containsExactly("CODE-BUNDLE");
    }

    @Test
    void stagesAreAskedOnlyAboutWhatIsSoundSoFar() {
        ContributionCheck check = (type, policy) -> List.of(
                Fault.error(Place.of("APPEAL-INF/rules.yaml", 6, 12), "UNKNOWN-QUESTION", "there is no such question"));

        assertThat(Fixture.type(folder.resolve("sound")).told(check))
                .containsExactly("APPEAL-INF/rules.yaml:6:12: error: UNKNOWN-QUESTION: there is no such question");
        assertThat(Fixture.type(folder.resolve("broken"))
                        .replace("appeal-type.yaml", "[late-rate]", "[late]")
                        .told(check))
                .singleElement()
                .asString()
                .contains("UNKNOWN-METRIC");
    }

    @Test
    void aStageThatFailsIsToldAndNoDisaster() {
        ContributionCheck check = (type, policy) -> {
            throw new IllegalStateException("oops");
        };

        assertThat(Fixture.type(folder).told(check))
                .singleElement()
                .asString()
                .startsWith("APPEAL-INF: error: CHECK-FAILED: the check ")
                .endsWith("failed, which is a defect of the workbench: java.lang.IllegalStateException: oops");
    }

    private static Verdict verify(Path path) {
        return new FileVerifier(new TypeVerifier(Fixture.soundPolicy()), List::of).verify(path);
    }
}
