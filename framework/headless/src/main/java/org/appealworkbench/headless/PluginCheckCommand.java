package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.appealworkbench.api.workflow.Authoring.Golden;
import org.appealworkbench.api.workflow.PluginReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class PluginCheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR|JAR", descriptionKey = "plugin.given")
    private Path given = Path.of("");

    @Option(names = "--accept", descriptionKey = "plugin.accept")
    private boolean accept;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PluginCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PluginReport report = session.authoring()
                .check(session.host().resolve(given), given.toString(), accept ? Golden.ACCEPT : Golden.COMPARE);
        PluginReportOutput output = new PluginReportOutput(session, report);
        if (json) {
            session.terminal().result(Json.line(output.json(given.toString())));
        } else {
            output.print(given.toString());
        }
        return output.exit().number();
    }
}
