package org.appealworkbench.headless;

import java.util.List;
import java.util.concurrent.Callable;
import org.appealworkbench.api.plugin.TypeEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "types")
final class TypesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--watch", descriptionKey = "types.watch")
    private boolean watch;

    TypesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (watch) {
            new TypesWatch(session, json).run();
            return ExitCode.DONE.number();
        }
        List<TypeEntry> entries = session.types().entries();
        new TypeList(session, json).print(entries);
        boolean keptOut = entries.stream().anyMatch(entry -> entry.status() == TypeEntry.Status.KEPT_OUT);
        return (keptOut ? ExitCode.TYPE_NOT_LOADED : ExitCode.DONE).number();
    }
}
