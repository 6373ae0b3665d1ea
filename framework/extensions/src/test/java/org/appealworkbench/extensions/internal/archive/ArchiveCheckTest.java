package org.appealworkbench.extensions.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.JarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCheckTest {

    @TempDir
    Path folder;

    @Test
    void aJarOfDataAloneIsData() throws IOException {
        Path jar = plugin().write(folder.resolve("plugin.jar"));

        Inspection inspection = ArchiveCheck.inspect(jar, "plugins/plugin.jar");

        assertThat(inspection.faults()).isEmpty();
        assertThat(inspection.kind()).isEqualTo(Inspection.Kind.DATA);
        assertThat(inspection.symbolicName()).isEqualTo("example.late-parcel");
        assertThat(inspection.version()).isEqualTo("1.2.0");
        assertThat(inspection.head().orElseThrow().id().value()).isEqualTo("late-parcel");
        assertThat(inspection.digest()).isEqualTo(Digest.of(Files.readAllBytes(jar)));
    }

    @Test
    void headersOfBuildToolsDoNoHarm() throws IOException {
        assertThat(inspect(plugin().header("Created-By", "17")
                                .header("Build-Jdk-Spec", "17")
                                .header("Bnd-LastModified", "1")
                                .header("Tool", "Bnd-7")
                                .header("Java-Version", "17")
                                .header("Implementation-Title", "x"))
                        .kind())
                .isEqualTo(Inspection.Kind.DATA);
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        Path jar = Files.writeString(folder.resolve("plugin.jar"), "not a zip");

        assertRefused(
                ArchiveCheck.inspect(jar, "plugins/plugin.jar"),
                "plugins/plugin.jar: error: NOT-A-JAR: this is no jar, or it is not complete (zip END header not found);"
                        + " copy it again");
    }

    @Test
    void aJarCutInHalfIsRefused() throws IOException {
        Path jar = plugin().write(folder.resolve("plugin.jar"));
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));

        assertRefused(
                ArchiveCheck.inspect(jar, "plugins/plugin.jar"),
                "plugins/plugin.jar: error: NOT-A-JAR: this is no jar, or it is not complete (zip END header not found);"
                        + " copy it again");
    }

    @Test
    void aJarWithoutManifestIsRefused() throws IOException {
        assertRefused(
                inspect(JarBuilder.empty().entry("APPEAL-INF/appeal-type.yaml", "id: x")),
                "plugins/plugin.jar: error: NOT-A-BUNDLE: the jar has no META-INF/MANIFEST.MF; build it as a bundle,"
                        + " with Bundle-SymbolicName and Require-Capability");
    }

    @Test
    void aJarWithoutSymbolicNameIsRefused() throws IOException {
        assertRefused(
                inspect(plugin().without("Bundle-SymbolicName")),
                "plugins/plugin.jar: error: NOT-A-BUNDLE: the manifest has no Bundle-SymbolicName, so the jar is no"
                        + " bundle; add that header, and Bundle-ManifestVersion: 2");
    }

    @Test
    void anEntryThatPointsOutOfTheJarIsRefused() throws IOException {
        assertRefused(
                inspect(plugin().entry("APPEAL-INF/../../evil.txt", "x")),
                "plugins/plugin.jar: error: BAD-ENTRY: the entry 'APPEAL-INF/../../evil.txt' points out of the jar; build"
                        + " it again");
        assertRefused(
                inspect(plugin().entry("/evil.txt", "x")),
                "plugins/plugin.jar: error: BAD-ENTRY: the entry '/evil.txt' points out of the jar; build it again");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        JarBuilder jar = plugin();
        for (int i = 0; i < Limits.MOST_ENTRIES; i++) {
            jar.entry("APPEAL-INF/tests/" + i, "");
        }

        assertThat(inspect(jar).faults())
                .extracting(Fault::code, Fault::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("TOO-LARGE", "the jar has 5012 entries, more than 5000"));
    }

    @Test
    void anEntryThatUnpacksWithoutEndIsRefused() throws IOException {
        assertRefused(
                inspect(plugin().entry("APPEAL-INF/bomb", new byte[(int) Limits.MOST_BYTES_OF_ENTRY + 1])),
                "plugins/plugin.jar: error: TOO-LARGE: unpacked, the entry 'APPEAL-INF/bomb' goes beyond 32 MB, or the jar"
                        + " beyond 128 MB");
    }

    @Test
    void aFragmentIsRefusedWhoeverTrustsIt() throws IOException {
        assertRefused(
                inspect(plugin().header("Fragment-Host", "org.appealworkbench.api")),
                "plugins/plugin.jar: error: NEVER-ALLOWED: it is a fragment, which would become part of another bundle;"
                        + " remove the header Fragment-Host");
    }

    @Test
    void anExportOfOurPackagesIsRefusedWhoeverTrustsIt() throws IOException {
        assertRefused(
                inspect(plugin().header(
                                "Export-Package", "example.a;version=1,org.appealworkbench.api.rule;version=\"0.1\"")),
                "plugins/plugin.jar: error: NEVER-ALLOWED: it exports packages of org.appealworkbench, which only the"
                        + " workbench may; remove them from Export-Package");
    }

    @Test
    void aTypeThatDoesNotAskForTheExtenderIsTold() throws IOException {
        assertThat(inspect(plugin().without("Require-Capability")).faults())
                .extracting(Fault::code)
                .containsExactly("NO-EXTENDER");
    }

    @Test
    void aClassMakesItCode() throws IOException {
        byte[] compiled = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0};

        assertCode(
                plugin().entry("example/Rule.class", compiled),
                "the entry 'example/Rule.class' stands outside of APPEAL-INF/ and META-INF/");
        assertCode(
                plugin().entry("APPEAL-INF/innocent.txt", compiled),
                "the entry 'APPEAL-INF/innocent.txt' is compiled Java");
    }

    @Test
    void anArchiveInTheArchiveMakesItCodeWhateverItsName() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(1);
        }

        assertCode(
                plugin().entry("APPEAL-INF/notes.txt", packed.toByteArray()),
                "the entry 'APPEAL-INF/notes.txt' is an archive in the archive");
        assertCode(
                plugin().entry("META-INF/lib.dat", Files.readAllBytes(plugin().write(folder.resolve("inner.jar")))),
                "the entry 'META-INF/lib.dat' is an archive in the archive");
    }

    @Test
    void aHeaderThatLetsItDoSomethingMakesItCode() throws IOException {
        for (String header : List.of(
                "Bundle-Activator",
                "Bundle-ClassPath",
                "Bundle-NativeCode",
                "Class-Path",
                "DynamicImport-Package",
                "Export-Package",
                "Import-Package",
                "Launcher-Agent-Class",
                "Multi-Release",
                "Provide-Capability",
                "Require-Bundle",
                "Service-Component")) {
            assertCode(plugin().header(header, "x"), "the manifest has the headers " + header);
        }
    }

    @Test
    void anotherRequirementMakesItCode() throws IOException {
        assertCode(
                plugin().header(
                                "Require-Capability",
                                "osgi.extender;filter:=\"(osgi.extender=appealworkbench.types)\","
                                        + "osgi.extender;filter:=\"(osgi.extender=osgi.component)\""),
                "the manifest has the headers Require-Capability with more than appealworkbench.types");
    }

    @Test
    void aHeaderMayBeLongerThanAnyStackIsDeep() throws IOException {
        assertCode(
                plugin().header(
                                "Require-Capability",
                                "osgi.extender;filter:=\"(osgi.extender=appealworkbench.types)\",osgi.ee;name=\""
                                        + "x".repeat(200_000) + "\""),
                "the manifest has the headers Require-Capability with more than appealworkbench.types");
    }

    @Test
    void aManifestCannotHideAHeaderByItsSpelling() throws IOException {
        for (String trick : List.of(
                "fragment-HOST: org.appealworkbench.api\r\n",
                "Export-Package: org.appeal\r\n workbench.api\r\n",
                "Export-Package: a\r\nExport-Package: org.appealworkbench.api\r\n",
                "Bundle-Name: x\rFragment-Host: org.appealworkbench.api\r\n")) {
            assertThat(inspect(manifest(trick)).faults())
                    .as(trick)
                    .extracting(Fault::code)
                    .containsExactly("NEVER-ALLOWED");
        }
    }

    @Test
    void aManifestThatIsNoneIsRefused() throws IOException {
        for (String trick : List.of("Fragment-Ho\r\n st: x\r\n", "Fragment-Host:x\r\n", "no header\r\n")) {
            assertThat(inspect(manifest(trick)).kind()).as(trick).isEqualTo(Inspection.Kind.REFUSED);
        }
    }

    @Test
    void whatTheFrameworkReadsMustBeWhatWasJudged() throws IOException {
        Inspection inspection = inspect(plugin());
        Hashtable<String, String> read = new Hashtable<>();
        read.put("Bundle-SymbolicName", "example.late-parcel");
        assertThat(inspection.isOf(read)).isTrue();

        read.put("Bundle-Activator", "example.Hidden");
        assertThat(inspection.isOf(read)).isFalse();

        Inspection code = inspect(plugin().header("Bundle-Activator", "example.Hidden"));
        assertThat(code.isOf(read)).isTrue();
        read.put("Fragment-Host", "org.appealworkbench.api");
        assertThat(code.isOf(read)).isFalse();
    }

    private static JarBuilder manifest(String trick) {
        String headers = "Manifest-Version: 1.0\r\nBundle-ManifestVersion: 2\r\n"
                + "Bundle-SymbolicName: example.trick\r\n" + trick + "\r\n";
        return JarBuilder.empty().entry("META-INF/MANIFEST.MF", headers);
    }

    private static JarBuilder plugin() {
        return JarBuilder.plugin("example.late-parcel", "1.2.0");
    }

    private Inspection inspect(JarBuilder jar) throws IOException {
        return ArchiveCheck.inspect(jar.write(folder.resolve("plugin.jar")), "plugins/plugin.jar");
    }

    private static void assertRefused(Inspection inspection, String told) {
        assertThat(inspection.kind()).isEqualTo(Inspection.Kind.REFUSED);
        assertThat(inspection.faults()).extracting(Fault::toString).containsExactly(told);
    }

    private void assertCode(JarBuilder jar, String reason) throws IOException {
        Inspection inspection = inspect(jar);
        assertThat(inspection.kind()).isEqualTo(Inspection.Kind.CODE);
        assertThat(inspection.faults())
                .extracting(Fault::toString)
                .containsExactly("plugins/plugin.jar: warning: CODE-BUNDLE: " + reason
                        + ", so it is no plug-in of data only and needs to be trusted");
    }
}
