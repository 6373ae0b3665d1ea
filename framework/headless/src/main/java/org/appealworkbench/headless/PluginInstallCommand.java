package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.workflow.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "install")
final class PluginInstallCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "JAR", descriptionKey = "plugin.jar")
    private Path jar = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PluginInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Installation installation = session.authoring().install(session.host().resolve(jar), jar.toString());
        PluginReportOutput output = new PluginReportOutput(session, installation.report());
        if (json) {
            ObjectNode node = output.json(jar.toString());
            node.remove(List.of("tests", "accepted"));
            node.put("file", installation.file().map(Path::toString).orElse(null));
            array(node, "replaced", installation.replaced());
            array(node, "shadowed", installation.shadowed());
            array(node, "shadowing", installation.shadowing());
            session.terminal().result(Json.line(node));
        } else {
            installation.report().faults().forEach(fault -> session.terminal().result(fault.toString()));
            print(installation);
        }
        return output.exit().number();
    }

    private void print(Installation installation) {
        if (installation.file().isEmpty()) {
            session.terminal()
                    .say(session.staff()
                            .text(Message.of("plugin.install.refused").with("jar", jar.toString())));
            return;
        }
        session.terminal().result(installation.file().get().toString());
        say("plugin.install.replaced", installation.replaced());
        say("plugin.install.shadowed", installation.shadowed());
        say("plugin.install.shadowing", installation.shadowing());
    }

    private void say(String key, List<String> files) {
        files.forEach(file ->
                session.terminal().say(session.staff().text(Message.of(key).with("file", file))));
    }

    private static void array(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
