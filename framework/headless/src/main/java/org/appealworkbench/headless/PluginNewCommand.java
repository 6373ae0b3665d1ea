package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealTypeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "new")
final class PluginNewCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "plugin.id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "plugin.new.dir")
    private Path folder = Path.of("");

    PluginNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppealTypeId type = NewCommand.typeId(id);
        List<Path> files = session.authoring().create(type, session.host().resolve(folder));
        files.forEach(file -> session.terminal().result(folder.resolve(file).toString()));
        session.terminal()
                .say(session.staff()
                        .text(Message.of("plugin.new.done")
                                .with("id", type.value())
                                .with("dir", folder.toString())));
        return ExitCode.DONE.number();
    }
}
