package org.appealworkbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appealworkbench.launcher.TestProduct.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code bin/appeal} with the launcher's jar, as the package holds both. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {
    @TempDir
    Path folder;

    TestProduct product;
    Path script;

    @BeforeEach
    void makeProduct() throws Exception {
        product = productIn(folder);
        script = product.home.resolve("bin/appeal");
    }

    private static TestProduct productIn(Path folder) throws IOException {
        TestProduct product = new TestProduct(folder).withCommand();
        Path bin = Files.createDirectories(product.home.resolve("bin"));
        Files.copy(Path.of(System.getProperty("product.bin"), "appeal"), bin.resolve("appeal"));
        Files.setPosixFilePermissions(bin.resolve("appeal"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(Path.of(System.getProperty("launcher.jar")), bin.resolve("appeal-launcher.jar"));
        return product;
    }

    private ProcessBuilder process(Path start, String... arguments) {
        List<String> command = new ArrayList<>(List.of(start.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("APPEAL_") || name.startsWith("LC_"));
        environment.put("LANG", "C");
        environment.put("XDG_CACHE_HOME", product.cacheRoot.toString());
        return builder;
    }

    @Test
    void argumentsAndExitCodePassThrough() throws Exception {
        assertThat(TestProduct.run(process(script, "echo", "two words", "", "中文")))
                .isEqualTo(new Outcome(0, "two words||中文", ""));
        assertThat(TestProduct.run(process(script, "exit", "3"))).isEqualTo(new Outcome(3, "", ""));
    }

    @Test
    void aPathWithSpacesAndChineseCharactersAndALinkToItWork() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("申诉 workbench"));
        TestProduct moved = productIn(inner);
        Path link = Files.createSymbolicLink(folder.resolve("link to appeal"), moved.home.resolve("bin/appeal"));

        assertThat(TestProduct.run(process(link, "property", "appeal.home")))
                .isEqualTo(new Outcome(0, moved.home.toRealPath().toString(), ""));
    }

    @Test
    void itRunsWithoutAHomeFolder() throws Exception {
        ProcessBuilder homeless = process(script, "exit", "0");
        homeless.environment().remove("HOME");
        homeless.environment().remove("XDG_CACHE_HOME");
        assertThat(TestProduct.run(homeless)).isEqualTo(new Outcome(0, "", ""));

        ProcessBuilder readOnly = process(script, "exit", "0");
        readOnly.environment().put("HOME", "/dev/null");
        readOnly.environment().remove("XDG_CACHE_HOME");
        assertThat(TestProduct.run(readOnly)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void theFirstStartLeavesAClassArchiveAndADamagedOneDoesNoHarm() throws Exception {
        assertThat(TestProduct.run(process(script, "echo", "first"))).isEqualTo(new Outcome(0, "first", ""));
        Path archive = archive();
        assertThat(archive).isNotEmptyFile();
        assertThat(TestProduct.run(process(script, "echo", "second"))).isEqualTo(new Outcome(0, "second", ""));

        Files.writeString(archive, "garbage");

        assertThat(TestProduct.run(process(script, "echo", "third"))).isEqualTo(new Outcome(0, "third", ""));
    }

    @Test
    void aCommandThatNeedsOtherClassesLeavesAnArchiveOfItsOwn() throws Exception {
        TestProduct.run(process(script, "echo", "first"));
        TestProduct.run(process(script, "check"));
        TestProduct.run(process(script, "explain"));

        assertThat(archives())
                .extracting(file -> file.getFileName().toString().replaceFirst(".*-", ""))
                .containsExactlyInAnyOrder("other.jsa", "check.jsa");
    }

    @Test
    void anotherVersionOfTheProductReplacesTheArchive() throws Exception {
        TestProduct.run(process(script, "echo", "first"));
        Path first = archive();
        TestBundle.named("test.new").writeTo(product.home.resolve("bundles/2-libraries/new.jar"));

        assertThat(TestProduct.run(process(script, "echo", "second"))).isEqualTo(new Outcome(0, "second", ""));

        assertThat(archive()).isNotEqualTo(first);
    }

    private Path archive() throws IOException {
        assertThat(archives()).hasSize(1);
        return archives().get(0);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(product.cacheRoot.resolve("appeal-workbench/classes"))) {
            return files.toList();
        }
    }

    @Test
    void anOldJavaIsToldInOneSentence() throws Exception {
        Path java = fakeJava("11.0.22");

        ProcessBuilder old = process(script, "exit", "0");
        old.environment().put("JAVA_HOME", java.toString());
        assertThat(TestProduct.run(old))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "appeal: Appeal Workbench needs Java 17 or newer, but " + java
                                + "/bin/java is version 11.0.22: install a newer one or set JAVA_HOME."));

        ProcessBuilder chinese = process(script, "exit", "0");
        chinese.environment().put("JAVA_HOME", java.toString());
        chinese.environment().put("LANG", "zh_CN.UTF-8");
        assertThat(TestProduct.run(chinese).errors()).contains("需要 Java 17 或更高版本");
    }

    private Path fakeJava(String version) throws IOException {
        Path java = folder.resolve("old java");
        Path executable = Files.createDirectories(java.resolve("bin")).resolve("java");
        writeScript(executable, "exit 99");
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return java;
    }

    private static void writeScript(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aMissingJavaIsToldInOneSentence() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "cksum", "sed")) {
            writeScript(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
        ProcessBuilder without = process(script, "exit", "0");
        without.environment().remove("JAVA_HOME");
        without.environment().put("PATH", tools.toString());

        assertThat(TestProduct.run(without))
                .isEqualTo(new Outcome(
                        2, "", "appeal: Java is not installed: install Java 17 or newer, or set JAVA_HOME."));
    }

    @Test
    void optionsForJavaAreHandedOver() throws Exception {
        ProcessBuilder process = process(script, "property", "test.option");
        process.environment().put("APPEAL_JAVA_OPTS", "-Dtest.option=given -Xmx128m");

        assertThat(TestProduct.run(process)).isEqualTo(new Outcome(0, "given", ""));
    }
}
