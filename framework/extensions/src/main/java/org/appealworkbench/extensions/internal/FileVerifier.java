package org.appealworkbench.extensions.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.plugin.Verifier;
import org.appealworkbench.api.spi.ContributionCheck;
import org.appealworkbench.extensions.internal.archive.ArchiveCheck;
import org.appealworkbench.extensions.internal.archive.Inspection;
import org.appealworkbench.extensions.internal.source.Contribution;
import org.appealworkbench.extensions.internal.source.FolderSource;
import org.appealworkbench.extensions.internal.source.ZipSource;

/** Verifies plug-ins that are not installed, for their authors. */
final class FileVerifier implements Verifier {

    private final TypeVerifier verifier;
    private final Supplier<List<ContributionCheck>> checks;

    FileVerifier(TypeVerifier verifier, Supplier<List<ContributionCheck>> checks) {
        this.verifier = verifier;
        this.checks = checks;
    }

    @Override
    public Verdict verify(Path folderOrJar) {
        return Files.isDirectory(folderOrJar) ? folder(folderOrJar) : jar(folderOrJar);
    }

    private Verdict folder(Path folder) {
        if (Files.isDirectory(folder.resolve(Contribution.TYPE_FOLDER))) {
            return TypeVerifier.verdict(verifier.verify(new FolderSource(folder), checks.get()));
        }
        return refused(
                folder,
                "NO-TYPE",
                "there is no folder " + Contribution.TYPE_FOLDER + " in it; give the folder that holds it");
    }

    private Verdict jar(Path jar) {
        try {
            Inspection inspection = ArchiveCheck.inspect(jar, String.valueOf(jar.getFileName()));
            if (inspection.kind() == Inspection.Kind.REFUSED) {
                return new Verdict(Optional.empty(), inspection.faults());
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                Verdict verdict = TypeVerifier.verdict(verifier.verify(new ZipSource(zip), checks.get()));
                List<Fault> faults = new ArrayList<>(inspection.faults());
                faults.addAll(verdict.faults());
                return new Verdict(verdict.type(), faults);
            }
        } catch (IOException e) {
            return refused(jar, "UNREADABLE", "there is no such folder or jar, or it cannot be read");
        }
    }

    private static Verdict refused(Path path, String code, String sentence) {
        return new Verdict(Optional.empty(), List.of(Fault.error(Place.of(path.toString()), code, sentence)));
    }
}
