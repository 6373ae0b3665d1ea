package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Examination.Finding> findings = new Examination(session).findings();
        if (json) {
            ObjectNode node = Json.object();
            ArrayNode array = node.putArray("findings");
            findings.forEach(finding -> array.addObject()
                    .put("what", finding.what())
                    .put("ok", finding.exit() == ExitCode.DONE)
                    .put("text", session.staff().text(finding.message())));
            session.terminal().result(Json.line(node));
        } else {
            findings.forEach(finding -> session.terminal()
                    .result(session.staff()
                            .text(Message.of(finding.exit() == ExitCode.DONE ? "doctor.ok" : "doctor.wrong")
                                    .with("text", session.staff().text(finding.message())))));
        }
        return findings.stream()
                .map(Examination.Finding::exit)
                .reduce(ExitCode.DONE, ExitCode::and)
                .number();
    }
}
