package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.workflow.PackedPlugin;
import org.appealworkbench.api.workflow.RenderedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "pack")
final class PluginPackCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", descriptionKey = "plugin.folder")
    private Path given = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "plugin.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PluginPackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PackedPlugin packed = session.authoring().pack(session.host().resolve(given), given.toString());
        PluginReportOutput output = new PluginReportOutput(session, packed.report());
        Optional<Path> file = packed.jar().map(this::write);
        if (json) {
            ObjectNode node = output.json(given.toString());
            node.put("jar", file.map(Path::toString).orElse(null));
            node.put("sha256", packed.jar().map(jar -> Digest.of(jar.bytes())).orElse(null));
            session.terminal().result(Json.line(node));
        } else {
            output.print(given.toString());
            file.ifPresentOrElse(written -> session.terminal().result(written.toString()), () -> session.terminal()
                    .say(session.staff().text("plugin.pack.refused")));
        }
        return output.exit().number();
    }

    private Path write(RenderedFile jar) {
        OutputFolder folder = new OutputFolder(session.host().resolve(target()));
        folder.create();
        folder.write(jar.name(), jar.bytes());
        return target().resolve(jar.name());
    }

    /** Beside the folder that was given, whatever way it was named: {@code .} is in the folder above. */
    private Path target() {
        return out.orElseGet(() -> {
            Path parent = given.normalize().getParent();
            boolean named = !given.normalize().toString().isEmpty()
                    && !given.normalize().endsWith("..");
            return named
                    ? Optional.ofNullable(parent).orElse(Path.of(""))
                    : given.resolve("..").normalize();
        });
    }
}
