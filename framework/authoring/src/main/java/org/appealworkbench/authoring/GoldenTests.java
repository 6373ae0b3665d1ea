package org.appealworkbench.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.api.workflow.Authoring.Golden;
import org.appealworkbench.api.workflow.PluginReport.TestRun;
import org.appealworkbench.api.workflow.Workflow;

/** The tests that a plug-in brings along: each case must have the problems and the letters that stand beside it. */
record GoldenTests(Workflow workflow) {

    /** @param written files that were accepted, as a person can follow them */
    record Result(List<Fault> faults, List<TestRun> tests, List<String> written) {
        static final Result NONE = new Result(List.of(), List.of(), List.of());
    }

    Result run(AppealType type, PluginSource source, Golden golden) {
        try (UnpackedTests tests = UnpackedTests.of(source)) {
            List<Path> folders = folders(tests.folder());
            if (folders.isEmpty()) {
                return new Result(List.of(noTests(source)), List.of(), List.of());
            }
            List<Fault> faults = new ArrayList<>();
            List<TestRun> runs = new ArrayList<>();
            List<String> written = new ArrayList<>();
            for (Path folder : folders) {
                String name = String.valueOf(folder.getFileName());
                GoldenFiles files = new GoldenFiles(folder, source.shown(PluginSource.TESTS + "/" + name), golden);
                new GoldenCase(workflow, type, folder, files).run();
                faults.addAll(files.faults());
                written.addAll(files.written());
                runs.add(new TestRun(
                        name, files.faults().stream().noneMatch(fault -> fault.severity() == Severity.ERROR)));
            }
            return new Result(faults, runs, written);
        } catch (IOException e) {
            throw new AppealException(
                    AuthoringError.NOT_READABLE,
                    "The tests of '" + source.shownAs() + "' cannot be read or written (" + e.getMessage()
                            + "). Check who may do so.",
                    null,
                    e);
        }
    }

    private static List<Path> folders(Path tests) throws IOException {
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(tests)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Fault noTests(PluginSource source) {
        return Fault.warning(
                Place.of(source.shown(PluginSource.TYPE_FOLDER)),
                "NO-TESTS",
                "the plug-in brings no test; put a case into tests/<name>/case.json, then 'appeal plugin check --accept'"
                        + " writes what it gives now beside it");
    }
}
