package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealTypeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "remove")
final class PluginRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ID", descriptionKey = "plugin.id")
    private String id = "";

    @Option(names = "--version", paramLabel = "VERSION", descriptionKey = "plugin.version")
    private Optional<String> version = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PluginRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppealTypeId type = NewCommand.typeId(id);
        List<Path> removed = session.authoring().remove(type, version);
        if (json) {
            ObjectNode node = Json.object();
            node.put("id", type.value());
            ArrayNode files = node.putArray("removed");
            removed.forEach(file -> files.add(file.toString()));
            session.terminal().result(Json.line(node));
        } else {
            removed.forEach(file -> session.terminal().result(file.toString()));
            session.terminal()
                    .say(session.staff().text(Message.of("plugin.removed").with("id", type.value())));
        }
        return ExitCode.DONE.number();
    }
}
