package org.appealworkbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.appealworkbench.launcher.TestProduct.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartTest {
    private static final String IS_COMMAND = "<property name=\"appeal.command\" type=\"Boolean\" value=\"true\"/>";

    @TempDir
    Path folder;

    TestProduct product;

    @BeforeEach
    void makeProduct() throws Exception {
        product = new TestProduct(folder);
    }

    @Test
    void aMissingServiceIsNamedWithTheBundleThatWaitsForIt() throws Exception {
        product.withComponentRuntime()
                .with(
                        "bundles/3-framework/headless.jar",
                        TestBundle.component(
                                "test.headless", "java.util.concurrent.Callable", IS_COMMAND, "x.Workflow"));

        assertDefect("bundle test.headless waits for the service x.Workflow, which no started bundle offers");
    }

    @Test
    void aChainOfWaitingComponentsIsFollowedToItsEnd() throws Exception {
        product.withComponentRuntime()
                .with(
                        "bundles/3-framework/headless.jar",
                        TestBundle.component(
                                "test.headless", "java.util.concurrent.Callable", IS_COMMAND, "x.Workflow"))
                .with(
                        "bundles/3-framework/workflow.jar",
                        TestBundle.component("test.workflow", "x.Workflow", "", "x.NoticeReader"));

        assertDefect("bundle test.workflow waits for the service x.NoticeReader, which no started bundle offers");
    }

    @Test
    void aBundleThatCannotBeResolvedIsNamedWithThePackageThatItLacks() throws Exception {
        product.with(
                "bundles/2-libraries/needy.jar",
                TestBundle.named("test.needy").with("Import-Package", "x.absent;version=\"[1.2,2)\""));

        assertDefect(
                "bundle test.needy cannot be resolved: bundle test.needy needs the package x.absent 1.2.0, which no"
                        + " bundle offers");
    }

    @Test
    void aBundleWhoseStartFailsIsNamedWithTheReason() throws Exception {
        product.with("bundles/2-libraries/broken.jar", TestBundle.broken());

        assertDefect("bundle test.broken failed to start: java.lang.IllegalStateException: no room on the disk");
    }

    @Test
    void withoutAnyCommandTheServiceThatIsMissingIsNamed() throws Exception {
        product.withComponentRuntime();

        assertDefect("no started bundle offers the service java.util.concurrent.Callable with appeal.command=true");
    }

    @Test
    void aFailedBundleThatTheCommandDoesNotNeedIsToldAndTheCommandRuns() throws Exception {
        product.withCommand().with("bundles/2-libraries/broken.jar", TestBundle.broken());

        assertThat(product.run("exit", "1"))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "appeal: bundle test.broken failed to start: java.lang.IllegalStateException: no room on the disk"));
    }

    @Test
    void aJarThatIsNoBundleIsNamed() throws Exception {
        product.withCommand().with("bundles/2-libraries/plain.jar", TestBundle.plainJar());

        assertThat(product.run("exit", "0"))
                .isEqualTo(new Outcome(
                        70,
                        "",
                        "appeal: The file bundles/2-libraries/plain.jar is not an OSGi bundle (its manifest has no"
                                + " Bundle-SymbolicName); remove it or install the product again."));
    }

    @Test
    void aProductWithoutBundlesIsTold() throws Exception {
        assertThat(product.run("exit", "0").errors())
                .isEqualTo("appeal: There are no bundles in the folder " + product.home.resolve("bundles")
                        + "; install the product again.");
    }

    @Test
    void theReasonIsToldInTheLanguageOfTheUser() throws Exception {
        product.withComponentRuntime();
        ProcessBuilder chinese = product.process("types");
        chinese.environment().put("APPEAL_LANG", "zh_CN.UTF-8");
        chinese.environment().put("LC_ALL", "C.UTF-8");

        assertThat(TestProduct.run(chinese).errors())
                .isEqualTo("appeal: Appeal Workbench 无法启动：没有已启动的模块提供带有 appeal.command=true 的服务"
                        + " java.util.concurrent.Callable。");
    }

    private void assertDefect(String reason) throws Exception {
        assertThat(product.run("types"))
                .isEqualTo(new Outcome(70, "", "appeal: Appeal Workbench cannot start: " + reason + "."));
    }
}
