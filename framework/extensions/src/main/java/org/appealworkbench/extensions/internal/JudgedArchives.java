package org.appealworkbench.extensions.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.PluginArchives;
import org.appealworkbench.extensions.internal.archive.Admission;
import org.appealworkbench.extensions.internal.archive.ArchiveCheck;
import org.appealworkbench.extensions.internal.archive.Inspection;

/** Judges jars for those who want to install them, by what the folder of plug-ins judges them by. */
final class JudgedArchives implements PluginArchives {

    private final Optional<Admission> admission;

    /** @param home the product's folder; where there is none, no code is trusted */
    JudgedArchives(Optional<Path> home) {
        this.admission = home.map(folder -> new Admission(folder.resolve("conf")));
    }

    @Override
    public Archive inspect(Path jar, String shownAs) {
        try {
            Inspection inspection = ArchiveCheck.inspect(jar, shownAs);
            List<Fault> reasons = admission
                    .map(rules -> rules.reasons(jar, inspection, shownAs))
                    .orElse(inspection.faults());
            return new Archive(
                    Kind.valueOf(inspection.kind().name()),
                    reasons.isEmpty(),
                    inspection.digest(),
                    inspection.symbolicName(),
                    inspection.head().map(Head::version).orElse(inspection.version()),
                    inspection.head().map(Head::id),
                    reasons.isEmpty() ? inspection.faults() : reasons);
        } catch (IOException e) {
            throw new AppealException(
                    ExtensionsError.JAR_UNREADABLE,
                    "'" + shownAs + "' cannot be read (" + e.getMessage() + "). Give the path of a jar.",
                    null,
                    e);
        }
    }
}
