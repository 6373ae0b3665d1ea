package org.appealworkbench.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeWatch;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.Workflow;
import org.appealworkbench.itests.PluginJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A plug-in that is replaced and taken away while cases of its type are worked on. */
@ExtendWith(InContainer.class)
class DropInIT {

    private static final String TYPE = "dropped";

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path temp;

    private Path jar = Path.of("");
    private Path dropped = Path.of("");

    private TypeWatch.Watching makeACaseAndWatch() throws IOException {
        jar = Path.of(context().getProperty("appeal.home"), "plugins", "dropped.jar");
        dropped = Files.createDirectory(temp.resolve("case"));
        try (Stream<Path> files = Files.walk(example())) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = dropped.resolve(example().relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        Path file = dropped.resolve("case.json");
        Files.writeString(
                file,
                Files.readString(file).replace("\"appealType\": \"late-shipment\"", "\"appealType\": \"dropped\""));
        return service(TypeWatch.class).watch(change -> told.add(line(change)));
    }

    @Test
    void a_call_in_progress_keeps_the_type_it_began_with() throws Exception {
        TypeWatch.Watching watching = makeACaseAndWatch();
        Gate gate = new Gate();
        var registration = context().registerService(TemplateTool.class, gate, null);
        drop("1.1.0", "Written by the old edition.");
        next("APPEARED dropped 1.1.0");
        CompletableFuture<String> inProgress = CompletableFuture.supplyAsync(() -> letter(dropped));
        assertThat(gate.entered.await(20, TimeUnit.SECONDS)).isTrue();
        drop("2.0.0", "Written by the new edition.");
        next("UPDATED dropped 2.0.0");
        gate.open.countDown();

        assertThat(inProgress.get(20, TimeUnit.SECONDS))
                .contains("the old edition")
                .doesNotContain("new edition");
        assertThat(letter(dropped)).contains("the new edition").doesNotContain("old edition");

        Files.delete(jar);
        next("GONE dropped 2.0.0");
        assertThatThrownBy(() -> letter(dropped))
                .isInstanceOf(AppealException.class)
                .hasMessageContaining("EXTENSIONS-0001")
                .hasMessageContaining("plugins/dropped.jar is no longer there; put the jar back");
        assertThat(letter(example())).as("others go on").contains("Seller Performance");

        drop("2.0.0", "Written by the new edition.");
        next("APPEARED dropped 2.0.0");
        assertThat(letter(dropped)).contains("the new edition");
        Files.delete(jar);
        next("GONE dropped 2.0.0");
        registration.unregister();
        watching.close();
    }

    private static String letter(Path folder) {
        Workflow workflow = service(Workflow.class);
        Assessment assessment = workflow.assess(workflow.open(folder), Stage.PREPARING);
        return workflow.letter(assessment, Optional.empty()).toString();
    }

    private void drop(String version, String sentence) throws IOException {
        Files.write(
                jar,
                PluginJar.stranger(TYPE)
                        .version(version)
                        .edit(
                                "templates/opening.vm",
                                text -> text + "\n\n" + sentence + " $tool.gate($seller.storeName)\n")
                        .bytes());
    }

    private void next(String line) throws InterruptedException {
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(line);
    }

    private static String line(TypeChange change) {
        return change.kind() + " "
                + change.entry().id().map(id -> id.value()).orElse("") + " "
                + change.entry().version()
                + (change.kind() == TypeChange.Kind.KEPT_OUT ? change.entry().faults() : "");
    }

    private static Path example() {
        return Path.of(System.getProperty("appeal.sources"), "docs/examples/late-shipment");
    }

    private static <T> T service(Class<T> type) {
        return context().getService(context().getServiceReference(type));
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(DropInIT.class).getBundleContext();
    }

    /** Holds up the first letter that comes through until it is opened. */
    private static final class Gate implements TemplateTool {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public String name() {
            return "gate";
        }

        @Override
        public Output call(List<Fact> arguments) {
            entered.countDown();
            try {
                open.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Printed(arguments.get(0));
        }
    }
}
