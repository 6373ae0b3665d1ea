package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.appealworkbench.api.Message;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage in the language of the run, with the way out. */
record UsageErrors(Session session) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        Staff staff = session.staff();
        session.terminal().say(staff.text(message(error)));
        session.terminal()
                .say(staff.text(Message.of("usage.see")
                        .with("command", error.getCommandLine().getCommandSpec().qualifiedName())));
        return ExitCode.USAGE.number();
    }

    /** An empty text where a file or a folder is wanted: what a script gives whose variable has no value. */
    private static final class EmptyPath extends ParameterException {
        private static final long serialVersionUID = 1;

        EmptyPath(CommandLine command, ArgSpec argument) {
            super(command, "", argument, "");
        }
    }

    private static Message message(ParameterException error) {
        if (error instanceof EmptyPath empty) {
            return Message.of("usage.empty").with("name", name(empty.getArgSpec()));
        }
        if (error instanceof UnmatchedArgumentException unmatched) {
            String suggestions = unmatched.getSuggestions().stream()
                    .limit(3)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return Message.of(suggestions.isEmpty() ? "usage.unknown" : "usage.unknown.suggest")
                    .with("argument", String.join(" ", unmatched.getUnmatched()))
                    .with("suggestions", suggestions);
        }
        if (error instanceof MissingParameterException missing) {
            return Message.of("usage.missing")
                    .with(
                            "names",
                            missing.getMissing().stream()
                                    .map(ArgSpec::paramLabel)
                                    .collect(Collectors.joining(", ")));
        }
        if (error.getArgSpec() != null && error.getArgSpec().type().isEnum()) {
            return Message.of("usage.choice")
                    .with("option", name(error.getArgSpec()))
                    .with("value", String.valueOf(error.getValue()))
                    .with("choices", choices(error.getArgSpec().type()));
        }
        return Message.of("usage.other").with("text", String.valueOf(error.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choices(Class<?> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(word -> word instanceof Language
                        ? word.toString()
                        : word.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** An unknown command asked for its help would else be answered with the help of the one above it. */
    static void refuseUnknown(ParseResult parsed) {
        for (ParseResult level = parsed; level != null; level = level.subcommand()) {
            if (!level.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(level.commandSpec().commandLine(), level.unmatched());
            }
        }
    }

    /** Else an empty name would stand for the working folder. */
    static void refuseEmpty(ParseResult parsed) {
        for (ParseResult level = parsed; level != null; level = level.subcommand()) {
            for (ArgSpec argument : level.matchedArgs()) {
                if (takesPath(argument) && argument.originalStringValues().contains("")) {
                    throw new EmptyPath(level.commandSpec().commandLine(), argument);
                }
            }
        }
    }

    private static boolean takesPath(ArgSpec argument) {
        return argument.type() == Path.class
                || List.of(argument.auxiliaryTypes()).contains(Path.class);
    }
}
