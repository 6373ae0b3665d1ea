package org.appealworkbench.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.evidence.Inspection;

/** From the text of a case to the case with all that it names, read and inspected. */
final class CaseFolderParser {
    private CaseFolderParser() {}

    /**
     * @param json the text of {@code case.json}
     * @param folder against which the case's relative paths resolve
     * @param start the file as the person knows it, and the line of it where the text starts
     * @throws AppealException of kind USER that lists what is wrong, with line and column
     */
    static CaseFolder parse(String json, Path folder, Place start) {
        Faults faults = new Faults(start.file());
        Json document = JsonReader.read(json, start, faults);
        Optional<CaseFile> caseFile = new CaseBinder(folder, faults).bind(document);
        faults.throwIfAny();
        CaseFile bound = caseFile.orElseThrow(() -> new IllegalStateException("no case and no fault"));
        List<Inspection> inspections = new EvidenceInspector(folder).inspect(bound.evidence());
        return new CaseFolder(folder, bound, inspections);
    }

    /**
     * The same from the bytes of a file.
     *
     * @throws AppealException if they are not UTF-8, too
     */
    static CaseFolder parse(byte[] bytes, Path folder, Place start) {
        Encoding encoding = Encoding.of(bytes);
        if (!encoding.isUtf8()) {
            throw new AppealException(
                    CaseFileError.ENCODING,
                    "the file is not UTF-8 but, it seems, " + encoding.charset()
                            + "; open it in an editor and save it as UTF-8",
                    Place.of(start.file(), Math.max(1, start.line()) + Encoding.lineOfFirstFault(bytes) - 1),
                    null);
        }
        return parse(encoding.decodeLeniently(bytes), folder, start);
    }
}
