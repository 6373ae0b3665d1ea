package org.appealworkbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.appealworkbench.launcher.TestProduct.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunTest {
    @TempDir
    Path folder;

    TestProduct product;

    @BeforeEach
    void makeProduct() throws Exception {
        product = new TestProduct(folder).withCommand();
    }

    @Test
    void theNumberThatTheCommandReturnsIsTheExitCode() throws Exception {
        assertThat(product.run("exit", "0")).isEqualTo(new Outcome(0, "", ""));
        assertThat(product.run("exit", "3")).isEqualTo(new Outcome(3, "", ""));
    }

    @Test
    void aCommandThatThrowsIsADefectToldInOneSentence() throws Exception {
        assertThat(product.run("throw"))
                .isEqualTo(new Outcome(
                        70,
                        "",
                        "appeal: The command ended with a defect of Appeal Workbench: java.lang.IllegalStateException: the"
                                + " command broke; run it again with APPEAL_LOG=debug for details."));
    }

    @Test
    void aCommandWithoutAnExitCodeIsADefect() throws Exception {
        assertThat(product.run("null"))
                .isEqualTo(new Outcome(70, "", "appeal: The command gave no exit code but null."));
    }

    @Test
    void argumentsArriveUnchangedAndStandardOutputHoldsOnlyResults() throws Exception {
        assertThat(product.run("echo", "two words", "", "--json", "中文", "a\"b"))
                .isEqualTo(new Outcome(0, "two words||--json|中文|a\"b", ""));
    }

    @Test
    void bundlesLearnTheFolderThatRelativePathsStartFrom() throws Exception {
        assertThat(TestProduct.run(product.process("property", "appeal.cwd").directory(folder.toFile()))
                        .results())
                .isEqualTo(folder.toString());
        assertThat(product.run("property", "appeal.home").results()).isEqualTo(product.home.toString());
    }

    @Test
    void theLanguageOfTheEnvironmentIsHandedOverAsATag() throws Exception {
        ProcessBuilder chinese = product.process("property", "appeal.lang");
        chinese.environment().put("APPEAL_LANG", "zh_CN.UTF-8");
        assertThat(TestProduct.run(chinese).results()).isEqualTo("zh-CN");

        ProcessBuilder none = product.process("property", "appeal.lang");
        none.environment().put("APPEAL_LANG", "C.UTF-8");
        assertThat(TestProduct.run(none).results()).isEqualTo("null");
    }
}
