package org.appealworkbench.headless;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.workflow.Authoring;
import org.appealworkbench.api.workflow.Batches;
import org.appealworkbench.api.workflow.Notices;
import org.appealworkbench.api.workflow.Workflow;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What the launcher runs: parses the arguments of this process, runs the command, gives the exit code. */
@Component(service = Callable.class, property = "appeal.command:Boolean=true")
public final class CommandLineService implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineService.class);

    private final Host host;
    private final Workflow workflow;
    private final AppealTypes types;
    private final Notices notices;
    private final ServiceReference<Batches> batches;
    private final ServiceReference<Authoring> authors;

    /** @param batches looked up when a batch is run, because every other command would wait for it to be made */
    @Activate
    public CommandLineService(
            BundleContext context,
            @Reference Workflow workflow,
            @Reference AppealTypes types,
            @Reference Notices notices,
            @Reference(service = Batches.class) ServiceReference<Batches> batches,
            @Reference ServiceReference<Authoring> authors) {
        this.host = new Host(context);
        this.workflow = workflow;
        this.types = types;
        this.notices = notices;
        this.batches = batches;
        this.authors = authors;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.ofProcess();
        try {
            return run(terminal, host.arguments());
        } finally {
            terminal.flush();
        }
    }

    private int run(Terminal terminal, String[] arguments) {
        Staff staff = new Staff(Language.choose(languageOption(arguments), host.language()));
        Session session = new Session(host, terminal, staff, workflow, types, notices, batches, authors);
        CommandLine line = Commands.of(session, arguments)
                .setResourceBundle(staff.bundle())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> {
                    UsageErrors.refuseUnknown(parsed);
                    UsageErrors.refuseEmpty(parsed);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(new UsageErrors(session))
                .setExecutionExceptionHandler((error, command, parsed) -> tell(session, command, error));
        return line.execute(arguments);
    }

    /** The commands that go on after a file or a case that cannot be read tell of it themselves. */
    private static int tell(Session session, CommandLine command, Exception error) {
        if (error instanceof AppealException known) {
            if (command.getParseResult().hasMatchedOption("--json")) {
                session.terminal().result(Json.line(ErrorJson.of(known)));
            }
            if (ExitCode.of(known.code().kind()) == ExitCode.DEFECT) {
                LOG.debug("defect", error);
            }
            return session.tell(known).number();
        }
        LOG.error("defect", error);
        session.terminal().say(session.staff().text(Message.of("defect").with("text", String.valueOf(error))));
        return ExitCode.DEFECT.number();
    }

    /** The language is needed before the arguments are parsed, for the messages of the parser itself. */
    private static Optional<String> languageOption(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                return Optional.of(arguments[i].substring("--lang=".length()));
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
