package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.api.workflow.PluginReport;

/** The outcome of a check of a plug-in: findings to one stream, the sum of them to the other. */
record PluginReportOutput(Session session, PluginReport report) {

    ExitCode exit() {
        return report.isSound() ? ExitCode.DONE : ExitCode.TYPE_NOT_LOADED;
    }

    /** @param plugin as the person named it */
    void print(String plugin) {
        report.faults().forEach(fault -> session.terminal().result(fault.toString()));
        report.written().forEach(file -> session.terminal()
                .say(session.staff().text(Message.of("plugin.check.accepted").with("file", file))));
        session.terminal()
                .say(session.staff()
                        .text(Message.of(report.faults().isEmpty() ? "plugin.check.sound" : "plugin.check.summary")
                                .with(
                                        "name",
                                        report.id()
                                                .map(id -> id + " " + report.version())
                                                .orElse(plugin))
                                .with("errors", report.count(Severity.ERROR))
                                .with("warnings", report.count(Severity.WARNING))
                                .with("tests", report.tests().size())
                                .with(
                                        "passed",
                                        report.tests().stream()
                                                .filter(PluginReport.TestRun::passed)
                                                .count())));
    }

    ObjectNode json(String plugin) {
        ObjectNode node = Json.object();
        node.put("plugin", plugin);
        node.put("id", report.id().map(AppealTypeId::value).orElse(null));
        node.put("version", report.id().isPresent() ? report.version() : null);
        node.put("sound", report.isSound());
        node.putObject("summary")
                .put("error", report.count(Severity.ERROR))
                .put("warning", report.count(Severity.WARNING));
        node.set("findings", FaultJson.all(report.faults()));
        ArrayNode tests = node.putArray("tests");
        report.tests()
                .forEach(test -> tests.addObject().put("name", test.name()).put("passed", test.passed()));
        ArrayNode accepted = node.putArray("accepted");
        report.written().forEach(accepted::add);
        return node;
    }
}
