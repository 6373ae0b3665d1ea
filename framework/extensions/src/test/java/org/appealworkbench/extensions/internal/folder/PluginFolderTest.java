package org.appealworkbench.extensions.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.JarBuilder;
import org.appealworkbench.extensions.internal.RunningFramework;
import org.appealworkbench.extensions.internal.archive.ArchiveCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class PluginFolderTest {

    @TempDir
    Path home;

    private RunningFramework felix;
    private PluginFolder folder;

    @BeforeEach
    void startAFramework() {
        felix = RunningFramework.start(home);
        folder = open();
    }

    @AfterEach
    void stopIt() {
        felix.close();
    }

    @Test
    void aHomeWithoutPlugInsIsNoFailure() {
        folder.rescan();

        assertThat(bundles()).isEmpty();
        assertThat(folder.refused()).isEmpty();
    }

    @Test
    void aJarThatIsDroppedInIsInstalled() {
        plugin("1.0.0", "a.jar");
        folder.rescan();

        assertThat(bundles()).containsExactly("plugins/a.jar 1.0.0");
        assertThat(folder.head("plugins/a.jar").map(Head::version)).contains("1.0.0");
    }

    @Test
    void aJarThatIsReplacedIsUpdated() throws IOException {
        plugin("1.0.0", "a.jar");
        folder.rescan();
        plugin("1.1.0", "a.jar");
        later("a.jar");
        folder.rescan();

        assertThat(bundles()).containsExactly("plugins/a.jar 1.1.0");
        assertThat(folder.head("plugins/a.jar").map(Head::version)).contains("1.1.0");
    }

    @Test
    void aJarThatIsTakenAwayIsUninstalled() throws IOException {
        plugin("1.0.0", "a.jar");
        folder.rescan();
        Files.delete(home.resolve("plugins/a.jar"));
        folder.rescan();

        assertThat(bundles()).isEmpty();
    }

    @Test
    void aJarThatIsRenamedIsInstalledUnderItsNewName() throws IOException {
        plugin("1.0.0", "a.jar");
        folder.rescan();
        Files.move(home.resolve("plugins/a.jar"), home.resolve("plugins/b.jar"));
        folder.rescan();

        assertThat(bundles()).containsExactly("plugins/b.jar 1.0.0");
        assertThat(folder.refused()).isEmpty();
    }

    @Test
    void aJarThatDidNotChangeIsLeftAloneByTheNextProcess() {
        plugin("1.0.0", "a.jar");
        folder.rescan();
        long modified = felix.context().getBundle("plugins/a.jar").getLastModified();
        PluginFolder next = open();
        next.rescan();

        assertThat(felix.context().getBundle("plugins/a.jar").getLastModified()).isEqualTo(modified);
        assertThat(next.digest("plugins/a.jar")).isPresent();
    }

    @Test
    void aJarThatTurnsBadTakesItsBundleAway() throws IOException {
        plugin("1.0.0", "a.jar");
        folder.rescan();
        Files.writeString(home.resolve("plugins/a.jar"), "broken");
        folder.rescan();

        assertThat(bundles()).isEmpty();
        assertThat(told())
                .containsExactly("plugins/a.jar: error: NOT-A-JAR: this is no jar, or it is not complete (zip"
                        + " END header not found); copy it again");
    }

    @Test
    void aBadJarThatIsMendedIsInstalled() throws IOException {
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/a.jar"), "broken");
        folder.rescan();
        plugin("1.0.0", "a.jar");
        folder.rescan();

        assertThat(bundles()).containsExactly("plugins/a.jar 1.0.0");
        assertThat(folder.refused()).isEmpty();
    }

    @Test
    void twoJarsOfOneNameAndVersionAreToldAbout() {
        plugin("1.0.0", "a.jar");
        plugin("1.0.0", "b.jar");
        folder.rescan();

        assertThat(bundles()).containsExactly("plugins/a.jar 1.0.0");
        assertThat(told())
                .containsExactly("plugins/b.jar: error: NOT-INSTALLED: the bundle example.late-parcel 1.0.0 is"
                        + " already there, from plugins/a.jar; remove one of them");
    }

    @Test
    void codeRunsOnlyWhileItIsTrusted() throws IOException {
        Path jar = JarBuilder.bundle("example.code", "1.0.0")
                .entry("example/notes.txt", "x")
                .write(home.resolve("plugins/code.jar"));
        String digest = ArchiveCheck.inspect(jar, "code.jar").digest();
        folder.rescan();
        assertThat(bundles()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "plugins/code.jar: warning: CODE-BUNDLE: the entry 'example/notes.txt' stands outside of APPEAL-INF/"
                                + " and META-INF/, so it is no plug-in of data only and needs to be trusted",
                        "plugins/code.jar: error: NOT-TRUSTED: nobody trusts this jar; if you know where it comes from, write"
                                + " its SHA-256 " + digest
                                + " into conf/trust.yaml, or the certificate of its author into"
                                + " conf/trusted/");

        Files.createDirectories(home.resolve("conf"));
        Files.writeString(
                home.resolve("conf/trust.yaml"), "format: appeal-trust-1\ntrusted:\n  - sha256: " + digest + "\n");
        folder.rescan();
        assertThat(bundles()).containsExactly("plugins/code.jar 1.0.0");
        assertThat(folder.refused()).isEmpty();

        Files.delete(home.resolve("conf/trust.yaml"));
        folder.rescan();
        assertThat(bundles()).as("trust that is withdrawn").isEmpty();
    }

    @Test
    void anIndexThatIsDamagedOnlyCostsTime() throws IOException {
        plugin("1.0.0", "a.jar");
        folder.rescan();
        Files.writeString(felix.context().getDataFile("plugins.tsv").toPath(), "\0garbage\tx\n");
        PluginFolder next = open();
        next.rescan();

        assertThat(bundles()).containsExactly("plugins/a.jar 1.0.0");
    }

    @Test
    void theRefusedAreKnownToTheNextProcessToo() throws IOException {
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/a.jar"), "broken");
        folder.rescan();
        folder = open();
        folder.rescan();

        assertThat(folder.refused()).extracting(TypeEntry::status).containsExactly(TypeEntry.Status.KEPT_OUT);
    }

    private PluginFolder open() {
        return new PluginFolder(home, new PluginBundles(felix.context(), new Starter()));
    }

    private void plugin(String version, String file) {
        JarBuilder.plugin("example.late-parcel", version)
                .write(home.resolve("plugins").resolve(file));
    }

    /** As if copied a minute later: the clock of some file systems is coarse. */
    private void later(String file) throws IOException {
        Path jar = home.resolve("plugins").resolve(file);
        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 60_000));
    }

    private List<String> bundles() {
        return Arrays.stream(felix.context().getBundles())
                .filter(bundle -> bundle.getLocation().startsWith("plugins/"))
                .map(PluginFolderTest::line)
                .toList();
    }

    private static String line(Bundle bundle) {
        return bundle.getLocation() + " " + bundle.getVersion();
    }

    private List<String> told() {
        return folder.refused().stream()
                .flatMap(entry -> entry.faults().stream())
                .map(Fault::toString)
                .toList();
    }
}
