package org.appealworkbench.headless;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "plugin", synopsisSubcommandLabel = "COMMAND")
final class PluginCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PluginCommand(Session session) {
        this.session = session;
    }

    static CommandLine withSubcommands(Session session) {
        return new CommandLine(new PluginCommand(session))
                .addSubcommand("new", new PluginNewCommand(session))
                .addSubcommand("check", new PluginCheckCommand(session))
                .addSubcommand("pack", new PluginPackCommand(session))
                .addSubcommand("list", new PluginListCommand(session))
                .addSubcommand("install", new PluginInstallCommand(session))
                .addSubcommand("remove", new PluginRemoveCommand(session));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.terminal().err());
        return ExitCode.USAGE.number();
    }
}
