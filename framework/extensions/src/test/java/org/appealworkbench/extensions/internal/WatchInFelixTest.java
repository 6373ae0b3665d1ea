package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeWatch;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchInFelixTest {

    private static final AppealTypeId LATE_PARCEL = AppealTypeId.of("late-parcel");

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private RunningFramework felix;
    private AppealTypes types;
    private TypeWatch.Watching watching;

    @BeforeEach
    void watchAProduct() throws Exception {
        Files.createDirectories(folder.resolve("plugins"));
        Files.createDirectories(folder.resolve("conf"));
        felix = RunningFramework.start(folder).withExtensions(folder);
        types = felix.service(AppealTypes.class);
        watching = felix.service(TypeWatch.class).watch(change -> told.add(line(change)));
    }

    @AfterEach
    void stop() {
        felix.close();
    }

    @Test
    void aJarAppearsIsUpdatedAndGoesWhileTheHostRuns() throws Exception {
        assertThat(watching.before()).isEmpty();
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        AppealType first = types.get(LATE_PARCEL);
        drop("a.jar", "1.1.0");
        next("UPDATED late-parcel 1.1.0 plugins/a.jar from 1.0.0");
        assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.1.0");
        Files.delete(plugins("a.jar"));
        next("GONE late-parcel 1.1.0 plugins/a.jar");

        assertThat(first.version()).as("whoever works with it keeps it").isEqualTo("1.0.0");
        assertThat(first.template("de", "opening.vm").orElseThrow().source()).contains("Wir schreiben");
        assertThatThrownBy(() -> types.get(LATE_PARCEL))
                .hasMessage("EXTENSIONS-0001 the appeal type 'late-parcel' was taken away: plugins/a.jar is no longer"
                        + " there; put the jar back, nothing of the case is lost; no plug-in is installed");
    }

    @Test
    void aJarMovedIntoPlaceWithTheSameSizeAndTimeIsAnUpdate() throws Exception {
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        Path other = folder.resolve("other.part");
        String version = IntStream.range(1, 100)
                .mapToObj(number -> "1.0." + number)
                .filter(candidate -> jar(candidate).write(other).toFile().length()
                        == plugins("a.jar").toFile().length())
                .findFirst()
                .orElseThrow();
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(plugins("a.jar")));
        Files.move(other, plugins("a.jar"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        next("UPDATED late-parcel " + version + " plugins/a.jar from 1.0.0");
    }

    @Test
    void aSlowCopyIsNotJudgedBeforeItIsWhole() throws Exception {
        byte[] whole = Files.readAllBytes(jar("1.0.0").write(folder.resolve("whole.part")));
        try (OutputStream out = Files.newOutputStream(plugins("a.jar"))) {
            int part = whole.length / 8;
            for (int from = 0; from < 7 * part; from += part) {
                out.write(whole, from, part);
                assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
            }
            out.write(whole, 7 * part, whole.length - 7 * part);
        }

        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
    }

    @Test
    void halfAJarIsKeptOutInTheEndAndAppearsWhenTheRestComes() throws Exception {
        byte[] whole = Files.readAllBytes(jar("1.0.0").write(folder.resolve("whole.part")));
        Files.write(plugins("a.jar"), Arrays.copyOf(whole, whole.length / 2));
        next("KEPT_OUT  plugins/a.jar NOT-A-JAR");
        Files.write(plugins("a.jar"), whole);

        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
    }

    @Test
    void theHigherVersionWinsAndWhenItGoesTheOtherRuns() throws Exception {
        drop("a.jar", "1.9.0");
        next("APPEARED late-parcel 1.9.0 plugins/a.jar");
        drop("b.jar", "1.10.0");
        next("UPDATED late-parcel 1.10.0 plugins/b.jar from 1.9.0");
        next("SHADOWED late-parcel 1.9.0 plugins/a.jar");
        Files.delete(plugins("b.jar"));
        next("UPDATED late-parcel 1.9.0 plugins/a.jar from 1.10.0");

        assertThat(types.get(LATE_PARCEL).version()).isEqualTo("1.9.0");
    }

    @Test
    void theSecondOfTwoOfOneNameAndVersionRunsWhenTheFirstGoes() throws Exception {
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        drop("b.jar", "1.0.0");
        next("KEPT_OUT late-parcel 1.0.0 plugins/b.jar NOT-INSTALLED");
        Files.delete(plugins("a.jar"));

        next("UPDATED late-parcel 1.0.0 plugins/b.jar from 1.0.0");
    }

    @Test
    void aRenamedJarDoesNotTakeTheTypeAway() throws Exception {
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        Files.move(plugins("a.jar"), plugins("b.jar"));

        next("UPDATED late-parcel 1.0.0 plugins/b.jar from 1.0.0");
    }

    @Test
    void aBrokenUpdateIsKeptOutAndToldWithItsReason() throws Exception {
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        jar("1.1.0")
                .replace("APPEAL-INF/questions.yaml", "type: percent", "type: percnt")
                .write(plugins("a.jar"));

        next("GONE late-parcel 1.0.0 plugins/a.jar");
        next("KEPT_OUT late-parcel 1.1.0 plugins/a.jar SHAPE");
    }

    @Test
    void trustThatIsGivenAndWithdrawnTakesEffectAndDisturbsNoOther() throws Exception {
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        long installed = felix.context().getBundle("plugins/a.jar").getLastModified();
        Path code = JarBuilder.bundle("example.code", "1.0.0")
                .entry("example/notes.txt", "x")
                .write(plugins("code.jar"));
        next("KEPT_OUT  1.0.0 plugins/code.jar NOT-TRUSTED");
        trust(code);
        next("APPEARED  1.0.0 plugins/code.jar");
        Files.delete(folder.resolve("conf/trust.yaml"));
        next("GONE  1.0.0 plugins/code.jar");
        next("KEPT_OUT  1.0.0 plugins/code.jar NOT-TRUSTED");

        assertThat(felix.context().getBundle("plugins/a.jar").getLastModified()).isEqualTo(installed);
    }

    @Test
    void aLostIndexDisturbsNothingThatRuns() throws Exception {
        drop("a.jar", "1.0.0");
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        long installed = felix.context().getBundle("plugins/a.jar").getLastModified();
        Path index = Arrays.stream(felix.context().getBundles())
                .filter(bundle -> "org.appealworkbench.extensions".equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getDataFile("plugins.tsv").toPath())
                .findFirst()
                .orElseThrow();
        Files.delete(index);
        JarBuilder.plugin("example.other", "1.0.0")
                .replace("APPEAL-INF/appeal-type.yaml", "id: late-parcel", "id: other-parcel")
                .write(plugins("b.jar"));
        next("APPEARED other-parcel 1.0.0 plugins/b.jar");

        assertThat(felix.context().getBundle("plugins/a.jar").getLastModified()).isEqualTo(installed);
        assertThat(index).content().contains("plugins/a.jar", "plugins/b.jar");
    }

    @Test
    void aTrustedBundleWhoseCodeFailsIsKeptOutWithTheReason() throws Exception {
        Path code = broken().write(folder.resolve("code.part"));
        trust(code);
        Files.move(code, plugins("code.jar"), StandardCopyOption.ATOMIC_MOVE);

        next("KEPT_OUT  1.0.0 plugins/code.jar START-FAILED");
        assertThat(types.entries().get(0).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "plugins/code.jar: error: START-FAILED: the bundle does not start, because its own code"
                                + " fails: java.lang.IllegalStateException: the licence of the tool has run out; ask its author,"
                                + " or start with APPEAL_LOG=debug to see where");
    }

    @Test
    void aToolThatArrivesLaterRenewsTheVerdictInMemory() throws Exception {
        ContributionCheck check =
                (type, policy) -> felix.services(TemplateTool.class).isEmpty()
                        ? List.of(Fault.error(Place.of("templates/x.vm"), "NO-TOOL", "there is no tool"))
                        : List.of();
        felix.context()
                .registerService(
                        ContributionCheck.class,
                        check,
                        new Hashtable<>(Map.of(ContributionCheck.PROPERTY_STAGE, "composition")));
        drop("a.jar", "1.0.0");
        next("KEPT_OUT late-parcel 1.0.0 plugins/a.jar NO-TOOL");
        var tool = felix.context().registerService(TemplateTool.class, new AnyTool(), null);
        next("APPEARED late-parcel 1.0.0 plugins/a.jar");
        assertThat(types.find(LATE_PARCEL)).isPresent();
        tool.unregister();

        next("GONE late-parcel 1.0.0 plugins/a.jar");
        next("KEPT_OUT late-parcel 1.0.0 plugins/a.jar NO-TOOL");
    }

    @Test
    void nobodyLooksAfterTheLastWatcherWentAndALaterOneSeesWhatIsThereThen() throws Exception {
        TypeWatch service = felix.service(TypeWatch.class);
        BlockingQueue<String> second = new LinkedBlockingQueue<>();
        TypeWatch.Watching other = service.watch(change -> second.add(line(change)));
        watching.close();
        drop("a.jar", "1.0.0");
        assertThat(second.poll(10, TimeUnit.SECONDS)).isEqualTo("APPEARED late-parcel 1.0.0 plugins/a.jar");
        assertThat(told).isEmpty();
        other.close();
        other.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("appeal-plugins") && !isEnding(thread))
                .isEmpty();

        watching = service.watch(change -> told.add(line(change)));
        assertThat(watching.before()).hasSize(1);
        Files.delete(plugins("a.jar"));
        next("GONE late-parcel 1.0.0 plugins/a.jar");
    }

    private static boolean isEnding(Thread thread) {
        try {
            thread.join(10_000);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void next(String line) throws InterruptedException {
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(line);
    }

    private Path plugins(String file) {
        return folder.resolve("plugins").resolve(file);
    }

    private void drop(String file, String version) {
        jar(version).write(plugins(file));
    }

    private static JarBuilder jar(String version) {
        return JarBuilder.plugin("example.late-parcel", version);
    }

    private void trust(Path jar) throws IOException {
        Files.writeString(
                folder.resolve("conf/trust.yaml"),
                "format: appeal-trust-1\ntrusted:\n  - sha256: " + Digest.of(Files.readAllBytes(jar)) + "\n");
    }

    private static JarBuilder broken() throws IOException {
        String name = BrokenActivator.class.getName();
        String entry = name.replace('.', '/') + ".class";
        return JarBuilder.bundle("example.code", "1.0.0")
                .header("Bundle-Activator", name)
                .header("Import-Package", "org.osgi.framework")
                .entry(entry, Files.readAllBytes(Path.of("target/test-classes").resolve(entry)));
    }

    private static String line(TypeChange change) {
        String line = change.kind() + " "
                + change.entry().id().map(AppealTypeId::value).orElse("") + " "
                + change.entry().version()
                + (change.entry().version().isEmpty() ? "" : " ")
                + change.entry().file()
                + change.before().map(version -> " from " + version).orElse("");
        return change.kind() == TypeChange.Kind.KEPT_OUT ? line + " " + reason(change) : line;
    }

    private static String reason(TypeChange change) {
        return change.entry().faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(Fault::code)
                .findFirst()
                .orElse("");
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
}
