package org.appealworkbench.headless;

import java.util.List;
import picocli.CommandLine;

/** All commands of {@code bin/appeal}. */
final class Commands {

    private static final List<String> NAMES =
            List.of("types", "new", "notice", "check", "explain", "lint", "render", "batch", "plugin", "doctor");

    private Commands() {}

    /** With the command that the arguments begin with, for the others would take time to build; else with all, to show or suggest them. */
    static CommandLine of(Session session, String... arguments) {
        boolean isNamed = arguments.length > 0 && NAMES.contains(arguments[0]);
        CommandLine root = new CommandLine(new RootCommand(session));
        for (String name : isNamed ? List.of(arguments[0]) : NAMES) {
            root.addSubcommand(name, command(name, session));
        }
        return root;
    }

    private static Object command(String name, Session session) {
        return switch (name) {
            case "types" ->
                new CommandLine(new TypesCommand(session)).addSubcommand("show", new ShowTypeCommand(session));
            case "new" -> new NewCommand(session);
            case "notice" -> new NoticeCommand(session);
            case "check" -> new CheckCommand(session);
            case "explain" -> new ExplainCommand(session);
            case "lint" -> new LintCommand(session);
            case "render" -> new RenderCommand(session);
            case "batch" -> new BatchCommand(session);
            case "plugin" -> PluginCommand.withSubcommands(session);
            case "doctor" -> new DoctorCommand(session);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
