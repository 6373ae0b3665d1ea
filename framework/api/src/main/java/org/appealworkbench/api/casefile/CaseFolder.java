package org.appealworkbench.api.casefile;

import java.nio.file.Path;
import java.util.List;
import org.appealworkbench.api.evidence.Inspection;

/**
 * A case as read from disk.
 *
 * @param folder against which its relative paths resolve
 * @param inspections what was found of each piece of evidence, in the order of the case
 */
public record CaseFolder(Path folder, CaseFile caseFile, List<Inspection> inspections) {

    public CaseFolder {
        inspections = List.copyOf(inspections);
    }
}
