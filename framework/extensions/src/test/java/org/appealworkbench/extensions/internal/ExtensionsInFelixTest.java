package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class ExtensionsInFelixTest {

    private static final AppealTypeId LATE_PARCEL = AppealTypeId.of("late-parcel");

    @TempDir
    Path folder;

    @Test
    void policyVerifierAndTypesAreServices() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        try (RunningFramework felix = start()) {
            assertThat(felix.service(Policy.class).version()).isEqualTo("0.1.0");
            AppealTypes types = felix.service(AppealTypes.class);
            assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.0.0");
            assertThat(types.entries())
                    .extracting(ExtensionsInFelixTest::line)
                    .containsExactly("late-parcel 1.0.0 example.late-parcel plugins/late-parcel.jar INSTALLED");
            assertThat(felix.service(Verifier.class)
                            .verify(folder.resolve("plugins/late-parcel.jar"))
                            .isSound())
                    .isTrue();
            assertThat(felix.service(Verifier.class)
                            .verify(Path.of("src/test/resources/late-parcel"))
                            .type())
                    .isPresent();
        }
    }

    @Test
    void anUnknownTypeNamesThoseThatExist() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        try (RunningFramework felix = start()) {
            AppealTypes types = felix.service(AppealTypes.class);

            assertThat(types.find(AppealTypeId.of("late"))).isEmpty();
            assertThatThrownBy(() -> types.get(AppealTypeId.of("late")))
                    .isInstanceOf(AppealException.class)
                    .hasMessage("EXTENSIONS-0001 there is no appeal type 'late'; installed are late-parcel");
        }
    }

    @Test
    void withoutPlugInsTheMessageSaysSo() throws Exception {
        try (RunningFramework felix = start()) {
            assertThatThrownBy(() -> felix.service(AppealTypes.class).get(LATE_PARCEL))
                    .hasMessage("EXTENSIONS-0001 there is no appeal type 'late-parcel'; no plug-in is installed");
        }
    }

    @Test
    void aFaultyTypeIsKeptOutWithTheFirstReason() throws Exception {
        JarBuilder.plugin("example.late-parcel", "1.0.0")
                .replace("APPEAL-INF/questions.yaml", "type: percent", "type: percnt")
                .write(folder.resolve("plugins/late-parcel.jar"));
        try (RunningFramework felix = start()) {
            AppealTypes types = felix.service(AppealTypes.class);

            assertThat(types.find(LATE_PARCEL)).isEmpty();
            assertThatThrownBy(() -> types.get(LATE_PARCEL))
                    .hasMessageStartingWith(
                            "EXTENSIONS-0002 APPEAL-INF/questions.yaml:6:15: the appeal type 'late-parcel'"
                                    + " is kept out: SHAPE: found the text 'percnt', expected one of text,");
            assertThat(types.entries())
                    .extracting(ExtensionsInFelixTest::line)
                    .containsExactly("late-parcel 1.0.0 example.late-parcel plugins/late-parcel.jar KEPT_OUT");
        }
    }

    @Test
    void aJarThatCannotBeReadStandsForTheTypeItIsNamedAfter() throws Exception {
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("plugins/late-parcel-1.0.0.jar"), "half a jar");
        try (RunningFramework felix = start()) {
            AppealTypes types = felix.service(AppealTypes.class);

            assertThatThrownBy(() -> types.get(LATE_PARCEL))
                    .hasMessageStartingWith("EXTENSIONS-0002")
                    .hasMessageContaining("the appeal type 'late-parcel' is kept out: NOT-A-JAR");
            assertThatThrownBy(() -> types.get(AppealTypeId.of("parcel"))).hasMessageStartingWith("EXTENSIONS-0001");
        }
    }

    @Test
    void theHigherVersionWinsAndTheOtherIsShown() throws Exception {
        plugin("a.jar", "1.9.0");
        plugin("b.jar", "1.10.0");
        try (RunningFramework felix = start()) {
            AppealTypes types = felix.service(AppealTypes.class);

            assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.10.0");
            assertThat(types.entries())
                    .extracting(ExtensionsInFelixTest::line)
                    .containsExactly(
                            "late-parcel 1.9.0 example.late-parcel plugins/a.jar SHADOWED",
                            "late-parcel 1.10.0 example.late-parcel plugins/b.jar INSTALLED");
        }
    }

    @Test
    void aBrokenUpdateDoesNotTakeATypeAway() throws Exception {
        plugin("a.jar", "1.0.0");
        JarBuilder.plugin("example.late-parcel", "2.0.0")
                .replace("APPEAL-INF/questions.yaml", "type: percent", "type: percnt")
                .write(folder.resolve("plugins/b.jar"));
        try (RunningFramework felix = start()) {
            AppealTypes types = felix.service(AppealTypes.class);

            assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.0.0");
            assertThat(types.entries())
                    .extracting(TypeEntry::status)
                    .containsExactly(TypeEntry.Status.INSTALLED, TypeEntry.Status.KEPT_OUT);
        }
    }

    @Test
    void stagesAreAskedInOrderOncePerVerdict() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        AtomicInteger asked = new AtomicInteger();
        try (RunningFramework felix = start()) {
            stage(felix, "rules", asked, "second");
            stage(felix, "expressions", asked, "first");
            AppealTypes types = felix.service(AppealTypes.class);

            assertThat(types.entries().get(0).faults())
                    .extracting(Fault::toString)
                    .containsExactly(
                            "APPEAL-INF/rules.yaml:1: warning: FIRST: told 1 time",
                            "APPEAL-INF/rules.yaml:2: warning: SECOND: told 2 time");
            types.get(LATE_PARCEL);
            assertThat(asked).hasValue(2);
        }
        try (RunningFramework felix = RunningFramework.start(folder)) {
            stage(felix, "rules", asked, "second");
            stage(felix, "expressions", asked, "first");

            assertThat(felix.service(AppealTypes.class).get(LATE_PARCEL).id()).isEqualTo(LATE_PARCEL);
            assertThat(asked)
                    .as("the warm start takes the verdict from the cache")
                    .hasValue(2);
        }
        try (RunningFramework felix = RunningFramework.start(folder)) {
            stage(felix, "rules", asked, "second");

            felix.service(AppealTypes.class).get(LATE_PARCEL);
            assertThat(asked).as("a verdict of other stages does not count").hasValue(3);
        }
    }

    @Test
    void aVerdictFromBeforeAToolWasOfferedDoesNotCount() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        AtomicInteger asked = new AtomicInteger();
        try (RunningFramework felix = start()) {
            stage(felix, "composition", asked, "first");
            felix.service(AppealTypes.class).get(LATE_PARCEL);
        }
        try (RunningFramework felix = RunningFramework.start(folder)) {
            stage(felix, "composition", asked, "first");
            felix.context().registerService(TemplateTool.class, new AnyTool(), null);
            felix.service(AppealTypes.class).get(LATE_PARCEL);
            assertThat(asked).hasValue(2);
        }
    }

    private static final class AnyTool implements TemplateTool {
        @Override
        public String name() {
            return "tool";
        }

        @Override
        public Output call(List<Fact> arguments) {
            return new Printed(arguments.get(0));
        }
    }

    @Test
    void aWarmStartTouchesNoBundle() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        long installed;
        try (RunningFramework felix = start()) {
            installed = felix.context().getBundle("plugins/late-parcel.jar").getLastModified();
        }
        try (RunningFramework felix = RunningFramework.start(folder)) {
            Bundle bundle = felix.context().getBundle("plugins/late-parcel.jar");
            assertThat(bundle.getLastModified()).isEqualTo(installed);
            assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(felix.service(AppealTypes.class).find(LATE_PARCEL)).isPresent();
        }
    }

    @Test
    void aDamagedCacheOnlyCostsTime() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        AppealType before;
        try (RunningFramework felix = start()) {
            before = felix.service(AppealTypes.class).get(LATE_PARCEL);
        }
        try (var files = Files.list(folder.resolve("cache/verdicts"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "garbage");
            }
        }
        try (RunningFramework felix = RunningFramework.start(folder)) {
            assertThat(felix.service(AppealTypes.class).get(LATE_PARCEL)).isEqualTo(before);
        }
    }

    @Test
    void aTypeOnceReturnedOutlivesItsBundle() throws Exception {
        plugin("late-parcel.jar", "1.0.0");
        try (RunningFramework felix = start()) {
            AppealTypes types = felix.service(AppealTypes.class);
            AppealType type = types.get(LATE_PARCEL);
            felix.context().getBundle("plugins/late-parcel.jar").uninstall();

            assertThat(types.find(LATE_PARCEL)).isEmpty();
            assertThat(type.template("de", "opening.vm").orElseThrow().source()).contains("Wir schreiben");
        }
    }

    @Test
    void aBundleThatIsUpdatedIsReadAgain() throws Exception {
        Path jar = JarBuilder.plugin("example.late-parcel", "1.0.0").write(folder.resolve("elsewhere.jar"));
        try (RunningFramework felix = start()) {
            Bundle bundle = felix.install(jar);
            AppealTypes types = felix.service(AppealTypes.class);
            assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.0.0");
            JarBuilder.plugin("example.late-parcel", "1.1.0").write(jar);
            bundle.update();

            assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.1.0");
        }
    }

    @Test
    void aBundleThatCannotResolveIsToldAboutInWords() throws Exception {
        Path jar = JarBuilder.plugin("example.late-parcel", "1.0.0")
                .header("Import-Package", "example.missing;version=\"[1.2,2)\"")
                .write(folder.resolve("elsewhere.jar"));
        try (RunningFramework felix = start()) {
            String location = felix.install(jar).getLocation();
            TypeEntry entry = felix.service(AppealTypes.class).entries().get(0);

            assertThat(entry.status()).isEqualTo(TypeEntry.Status.KEPT_OUT);
            assertThat(entry.faults())
                    .extracting(Fault::toString)
                    .containsExactly(
                            location
                                    + ": error: UNRESOLVED: nothing offers the Java package (&(osgi.wiring.package=example.missing)"
                                    + "(version>=1.2.0)(!(version>=2.0.0))), which the bundle needs; install a bundle that does");
        }
    }

    @Test
    void aPlugInOfAnotherAgeIsToldAboutInWords() throws Exception {
        Path jar = JarBuilder.plugin("example.late-parcel", "1.0.0")
                .header(
                        "Require-Capability",
                        "osgi.extender;filter:=\"(&(osgi.extender=appealworkbench.types)(version>=2.0))\"")
                .write(folder.resolve("plugins/new.jar"));
        assertThat(jar).exists();
        try (RunningFramework felix = start()) {
            assertThat(felix.service(AppealTypes.class).entries().get(0).faults())
                    .extracting(Fault::sentence)
                    .containsExactly("the plug-in is written for another version of the workbench: it needs"
                            + " (&(osgi.extender=appealworkbench.types)(version>=2.0)), this one offers version 1.0; get a"
                            + " newer plug-in or workbench");
        }
    }

    @Test
    void aFaultyPolicyFailsTheStartWithThePlace() throws Exception {
        Path policy = JarBuilder.bundle("org.appealworkbench.policy", "0.1.0")
                .folder(Path.of("src/test/resources/policy"))
                .replace("APPEAL-POLICY/metrics.yaml", "condition: less-than", "condition: below")
                .write(folder.resolve("policy.jar"));
        try (RunningFramework felix = RunningFramework.start(folder)) {
            assertThatThrownBy(() -> felix.withPolicy(policy))
                    .isInstanceOf(BundleException.class)
                    .hasRootCauseMessage(
                            "EXTENSIONS-0003 APPEAL-POLICY/metrics.yaml:5:16: the policy cannot be used: SHAPE:"
                                    + " found the text 'below', expected one of less-than, greater-than, at-least, at-most");
            assertThat(felix.services(AppealTypes.class)).isEmpty();
        }
    }

    @Test
    void aPolicyInTheFolderOfPlugInsIsNotThePolicy() throws Exception {
        JarBuilder.bundle("org.appealworkbench.policy", "9.0.0")
                .folder(Path.of("src/test/resources/policy"))
                .write(folder.resolve("plugins/policy.jar"));
        try (RunningFramework felix = start()) {
            assertThat(felix.services(Policy.class)).hasSize(1);
            assertThat(felix.service(AppealTypes.class).entries())
                    .extracting(ExtensionsInFelixTest::line)
                    .containsExactly(" 9.0.0 org.appealworkbench.policy plugins/policy.jar KEPT_OUT");
        }
    }

    @Test
    void stoppingTakesTheServicesAway() throws Exception {
        try (RunningFramework felix = start()) {
            for (Bundle bundle : felix.context().getBundles()) {
                if ("org.appealworkbench.extensions".equals(bundle.getSymbolicName())) {
                    bundle.stop();
                }
            }

            assertThat(felix.services(AppealTypes.class)).isEmpty();
            assertThat(felix.services(Policy.class)).isEmpty();
        }
    }

    private RunningFramework start() throws BundleException {
        return RunningFramework.start(folder).withExtensions(folder);
    }

    private void plugin(String file, String version) {
        JarBuilder.plugin("example.late-parcel", version)
                .write(folder.resolve("plugins").resolve(file));
    }

    private static void stage(RunningFramework felix, String name, AtomicInteger asked, String code) {
        ContributionCheck check = (type, policy) -> {
            int count = asked.incrementAndGet();
            return List.of(Fault.warning(
                    Place.of("APPEAL-INF/rules.yaml", count),
                    code.toUpperCase(java.util.Locale.ROOT),
                    "told " + count + " time"));
        };
        felix.context()
                .registerService(
                        ContributionCheck.class,
                        check,
                        new Hashtable<>(Map.of(ContributionCheck.PROPERTY_STAGE, name)));
    }

    private static String line(TypeEntry entry) {
        return entry.id().map(AppealTypeId::value).orElse("") + " " + entry.version() + " " + entry.bundle() + " "
                + entry.file() + " " + entry.status();
    }
}
