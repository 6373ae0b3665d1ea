package org.appealworkbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.workflow.RenderedFile;

/** The folders of cases: each is written aside and put in place whole. Thread-safe for different cases. */
final class CaseStore {

    private final BatchFolder folder;
    private final Journal journal;

    CaseStore(BatchFolder folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    void put(ReportLine line, Collection<RenderedFile> files) throws IOException {
        String id = line.id().orElseThrow();
        Path aside = folder.temporary().resolve(id);
        Files.createDirectory(aside);
        for (RenderedFile file : files) {
            Files.write(aside.resolve(file.name()), file.bytes());
        }
        journal.append(ReportJson.journal(line));
        Trees.place(aside, folder.out().resolve(id));
    }

    /** Whether the files of a case are there as its line says, and no others. */
    boolean isWhole(ReportLine line) throws IOException {
        Set<Path> expected = new HashSet<>();
        for (ReportLine.WrittenFile file : line.files()) {
            Path path = path(file);
            expected.add(path);
            try {
                if (Files.size(path) != file.bytes()
                        || !Digest.of(Files.readAllBytes(path)).equals(file.sha256())) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        try (Stream<Path> there = Files.list(folder.out().resolve(line.id().orElseThrow()))) {
            return there.allMatch(expected::contains);
        }
    }

    /** Removes what the line of an earlier batch names, and its folder if nothing else is in it. */
    void remove(ReportLine line) throws IOException {
        for (ReportLine.WrittenFile file : line.files()) {
            Files.deleteIfExists(path(file));
        }
        Path caseFolder = folder.out().resolve(line.id().orElseThrow());
        if (Files.isDirectory(caseFolder)) {
            try (Stream<Path> rest = Files.list(caseFolder)) {
                if (rest.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(caseFolder);
        }
    }

    /** A report that somebody changed must not lead out of the folder. */
    private Path path(ReportLine.WrittenFile file) throws IOException {
        Path path = folder.out().resolve(file.path()).normalize();
        if (!path.startsWith(folder.out().normalize())) {
            throw new IOException("'" + file.path() + "' in the report leads out of the folder");
        }
        return path;
    }
}
