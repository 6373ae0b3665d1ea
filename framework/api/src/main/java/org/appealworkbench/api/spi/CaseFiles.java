package org.appealworkbench.api.spi;

import java.nio.file.Path;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and writes case folders. Thread-safe. */
@ProviderType
public interface CaseFiles {

    /**
     * @param caseFolderOrFile the folder that holds {@code case.json}, or the file itself
     * @throws org.appealworkbench.api.AppealException of kind USER with file, line and what was expected
     */
    CaseFolder read(Path caseFolderOrFile);

    /**
     * A case whose JSON is no file of its own: a line of a {@code .jsonl}, or what a browser sent.
     *
     * @param json the bytes of a {@code case.json}
     * @param folder against which the case's relative paths resolve
     * @param start the file that errors name, and the line of it where this JSON starts (0 or 1: the first)
     * @throws org.appealworkbench.api.AppealException of kind USER with file, line and what was expected
     */
    CaseFolder read(byte[] json, Path folder, Place start);

    /** The case as {@code case.json}; reading it again gives an equal case. */
    String toJson(CaseFile caseFile);

    /** Writes {@code case.json} by an atomic move; creates the folder if need be. */
    void write(Path folder, CaseFile caseFile);
}
