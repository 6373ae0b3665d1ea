package org.appealworkbench.headless;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "appeal", synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--version", descriptionKey = "version")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (version) {
            session.terminal()
                    .result("appeal " + session.host().context().getBundle().getVersion() + ", policy "
                            + session.workflow().policy().version());
            return ExitCode.DONE.number();
        }
        spec.commandLine().usage(session.terminal().err());
        return ExitCode.USAGE.number();
    }
}
