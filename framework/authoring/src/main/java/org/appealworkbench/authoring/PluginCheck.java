package org.appealworkbench.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.workflow.Authoring.Golden;
import org.appealworkbench.api.workflow.PluginReport;

/** Verifies a plug-in, as the host would; if it is sound, lets it pass its own tests. */
record PluginCheck(Verifier verifier, GoldenTests tests) {

    PluginReport check(Path given, String shownAs, Golden golden) {
        PluginSource source = PluginSource.of(given, shownAs);
        if (golden == Golden.ACCEPT && !source.isFolder()) {
            throw new AppealException(
                    AuthoringError.ONLY_IN_FOLDERS,
                    "'" + shownAs
                            + "' is a jar, and golden files are written in folders only. Accept them in the folder"
                            + " of the plug-in, then pack it again.");
        }
        return check(source, golden);
    }

    private PluginReport check(PluginSource source, Golden golden) {
        Verdict verdict = verifier.verify(source.path());
        List<Fault> faults = new ArrayList<>();
        verdict.faults().forEach(fault -> faults.add(source.shown(fault)));
        Optional<AppealType> type = verdict.type();
        GoldenTests.Result result =
                type.map(sound -> tests.run(sound, source, golden)).orElse(GoldenTests.Result.NONE);
        faults.addAll(result.faults());
        return new PluginReport(
                type.map(AppealType::id),
                type.map(AppealType::version).orElse(""),
                faults,
                result.tests(),
                result.written());
    }
}
