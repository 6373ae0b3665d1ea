package org.appealworkbench.headless;

import picocli.CommandLine;

/** All commands of {@code bin/appeal}. */
final class Commands {

    private Commands() {}

    static CommandLine of(Session session) {
        CommandLine types =
                new CommandLine(new TypesCommand(session)).addSubcommand("show", new ShowTypeCommand(session));
        return new CommandLine(new RootCommand(session))
                .addSubcommand("types", types)
                .addSubcommand("new", new NewCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("lint", new LintCommand(session))
                .addSubcommand("render", new RenderCommand(session))
                .addSubcommand("doctor", new DoctorCommand(session));
    }
}
