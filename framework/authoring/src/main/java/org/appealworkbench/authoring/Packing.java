package org.appealworkbench.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.api.workflow.Authoring.Golden;
import org.appealworkbench.api.workflow.PackedPlugin;
import org.appealworkbench.api.workflow.PluginReport;
import org.appealworkbench.api.workflow.RenderedFile;

/** Makes a jar of a sound folder; the jar must be one that every host lets run, so it is judged as a host would. */
record Packing(PluginCheck check, PluginArchives archives) {

    PackedPlugin pack(Path given, String shownAs) {
        PluginSource source = PluginSource.of(given, shownAs);
        if (!source.isFolder()) {
            throw new AppealException(
                    AuthoringError.ONLY_IN_FOLDERS,
                    "'" + shownAs + "' is packed already. Give the folder of a plug-in.");
        }
        PluginReport report = check.check(given, shownAs, Golden.COMPARE);
        if (!report.isSound() || report.id().isEmpty()) {
            return new PackedPlugin(report, Optional.empty());
        }
        String id = report.id().get().value();
        String name = id + "-" + report.version() + ".jar";
        try {
            byte[] jar = DataJar.of(id, report.version(), source);
            List<Fault> faults = judge(jar, name);
            if (faults.isEmpty()) {
                return new PackedPlugin(report, Optional.of(new RenderedFile(name, jar)));
            }
            faults.addAll(0, report.faults());
            return new PackedPlugin(
                    new PluginReport(report.id(), report.version(), faults, report.tests(), report.written()),
                    Optional.empty());
        } catch (IOException e) {
            throw new AppealException(
                    AuthoringError.NOT_READABLE,
                    "'" + shownAs + "' cannot be packed (" + e.getMessage() + "). Check who may read its files.",
                    null,
                    e);
        }
    }

    private List<Fault> judge(byte[] jar, String name) throws IOException {
        Path copy = Files.createTempFile("plugin", ".jar");
        try {
            Files.write(copy, jar);
            PluginArchives.Archive archive = archives.inspect(copy, name);
            List<Fault> faults = new ArrayList<>();
            if (archive.kind() != PluginArchives.Kind.DATA) {
                archive.faults().stream()
                        .filter(fault -> !fault.code().equals("NOT-TRUSTED"))
                        .forEach(fault -> faults.add(
                                Fault.error(Place.of(name), fault.code(), "not packed: " + fault.sentence())));
            }
            return faults;
        } finally {
            Files.delete(copy);
        }
    }
}
