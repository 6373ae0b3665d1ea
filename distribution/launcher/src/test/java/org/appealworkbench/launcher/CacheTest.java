package org.appealworkbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    private static final String COMMAND = "bundles/3-framework/command.jar@0.0.0";

    @TempDir
    Path folder;

    TestProduct product;

    @BeforeEach
    void makeProduct() throws Exception {
        product = new TestProduct(folder).withCommand();
    }

    @Test
    void aBundleThatIsGoneFromTheProductIsUninstalledAndANewOneInstalled() throws Exception {
        product.with("bundles/2-libraries/old.jar", TestBundle.named("test.old"));
        assertThat(product.run("bundles").results().split(" "))
                .containsExactlyInAnyOrder("bundles/2-libraries/old.jar@0.0.0", COMMAND);

        Files.delete(product.home.resolve("bundles/2-libraries/old.jar"));
        product.with("bundles/2-libraries/new.jar", TestBundle.named("test.new"));

        assertThat(product.run("bundles").results().split(" "))
                .containsExactlyInAnyOrder("bundles/2-libraries/new.jar@0.0.0", COMMAND);
    }

    @Test
    void aReplacedBundleIsUpdatedEvenWithTheSameSizeAndTime() throws Exception {
        Path jar = product.home.resolve("bundles/2-libraries/library.jar");
        TestBundle.named("test.library").with("Bundle-Version", "1.0.0").writeTo(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        long size = Files.size(jar);
        assertThat(product.run("bundles").results()).contains("library.jar@1.0.0");

        TestBundle.named("test.library").with("Bundle-Version", "2.0.0").writeTo(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(Files.size(jar)).isEqualTo(size);

        assertThat(product.run("bundles").results()).contains("library.jar@2.0.0");
    }

    @Test
    void tenProcessesAtOnceHaveASlotEachAndLeaveThemForLaterOnes() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            processes.add(
                    product.process("hold", folder.resolve("stopped-" + number).toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start());
        }
        List<String> slots = new ArrayList<>();
        for (Process process : processes) {
            BufferedReader results = process.inputReader();
            slots.add(results.readLine());
        }
        assertThat(slots).doesNotContainNull().doesNotHaveDuplicates();
        for (Process process : processes) {
            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThat(slots).contains(product.run("property", "appeal.cache").results());
    }

    @Test
    void aProcessThatIsToldToEndStopsItsBundlesFirst() throws Exception {
        Path stopped = folder.resolve("stopped");
        Process process = product.process("hold", stopped.toString()).start();
        assertThat(process.inputReader().readLine()).isNotNull();

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(stopped).hasContent("stopped");
    }

    @Test
    void aCacheFolderThatCannotBeWrittenIsReplacedByATemporaryOne() throws Exception {
        Files.writeString(product.cacheRoot, "a file, where a folder should be");

        String slot = product.run("property", "appeal.cache").results();

        assertThat(slot).doesNotStartWith(product.cacheRoot.toString());
        assertThat(Path.of(slot).getParent()).doesNotExist();
    }

    @Test
    void aDamagedCacheIsMadeAnew() throws Exception {
        assertThat(product.run("exit", "0").code()).isZero();
        try (Stream<Path> files = Files.walk(product.cacheRoot)) {
            for (Path file : files.filter(path -> path.endsWith("bundle.info")).toList()) {
                Files.writeString(file, "garbage");
            }
        }

        assertThat(product.run("bundles").results()).isEqualTo(COMMAND);
    }

    @Test
    void aStartThatWasCutOffIsDoneAgainFromTheBeginning() throws Exception {
        assertThat(product.run("exit", "0").code()).isZero();
        try (Stream<Path> files = Files.walk(product.cacheRoot)) {
            for (Path file : files.filter(path -> path.endsWith("provisioned") || path.endsWith("bundle.jar"))
                    .toList()) {
                Files.delete(file);
            }
        }

        assertThat(product.run("bundles").results()).isEqualTo(COMMAND);
    }

    @Test
    void theCacheOfAProductThatIsGoneIsRemovedWhenAnotherProductStarts() throws Exception {
        Path copyFolder = Files.createDirectory(folder.resolve("copy"));
        assertThat(product.run("exit", "0").code()).isZero();
        Path oldCache =
                Path.of(product.run("property", "appeal.cache").results()).getParent();
        Folders.delete(product.home);

        TestProduct copy = new TestProduct(copyFolder).withCommand();
        ProcessBuilder process = copy.process("exit", "0");
        process.command()
                .replaceAll(word ->
                        word.startsWith("-Dappeal.cache.root=") ? "-Dappeal.cache.root=" + product.cacheRoot : word);
        assertThat(TestProduct.run(process).code()).isZero();

        assertThat(oldCache).doesNotExist();
    }
}
