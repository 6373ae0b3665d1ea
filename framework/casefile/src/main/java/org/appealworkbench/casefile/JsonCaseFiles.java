package org.appealworkbench.casefile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.casefile.Contact;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.spi.CaseFiles;
import org.osgi.service.component.annotations.Component;

/** Case folders with a {@code case.json}. */
@Component
public final class JsonCaseFiles implements CaseFiles {
    private static final String CASE_JSON = "case.json";

    @Override
    public CaseFolder read(Path caseFolderOrFile) {
        Path file = Files.isDirectory(caseFolderOrFile) ? caseFolderOrFile.resolve(CASE_JSON) : caseFolderOrFile;
        Place place = Place.of(file.toString());
        if (!Files.exists(file)) {
            throw new AppealException(
                    CaseFileError.NOT_FOUND,
                    "there is no such file; give a case folder that holds a " + CASE_JSON + ", or the file itself",
                    place,
                    null);
        }
        try {
            byte[] bytes = SourceBytes.of(file).orElseThrow(() -> tooLarge(place));
            Path folder = requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file has a folder");
            return CaseFolderParser.parse(bytes, folder, place);
        } catch (IOException e) {
            throw new AppealException(
                    CaseFileError.UNREADABLE,
                    "the file cannot be read (" + e.getMessage() + "); check that it is a file and its permissions",
                    place,
                    e);
        }
    }

    @Override
    public CaseFolder read(byte[] json, Path folder, Place start) {
        return CaseFolderParser.parse(json, folder.toAbsolutePath().normalize(), start);
    }

    @Override
    public String toJson(CaseFile caseFile) {
        return JsonWriter.write(CaseJson.of(caseFile));
    }

    @Override
    public void write(Path folder, CaseFile caseFile) {
        String json = toJson(withRowIds(caseFile));
        try {
            Files.createDirectories(folder);
            for (TextSource text : texts(caseFile)) {
                writeIfAbsent(folder, text);
            }
            SafeFile.write(folder.resolve(CASE_JSON), json);
        } catch (IOException e) {
            throw new AppealException(
                    CaseFileError.NOT_WRITTEN,
                    "the case could not be written (" + e.getMessage()
                            + "), what stood there before stands there still; check space and permissions",
                    Place.of(folder.resolve(CASE_JSON).toString()),
                    e);
        }
    }

    private static AppealException tooLarge(Place place) {
        return new AppealException(
                CaseFileError.TOO_LARGE,
                "the file has more than " + SourceBytes.MAX_MEBIBYTES
                        + " MiB; put long texts into files of their own and name them in 'file'",
                place,
                null);
    }

    private static CaseFile withRowIds(CaseFile caseFile) {
        Answers complete = RowIds.complete(caseFile.answers());
        return complete.equals(caseFile.answers()) ? caseFile : caseFile.withAnswers(complete);
    }

    private static List<TextSource> texts(CaseFile caseFile) {
        List<TextSource> texts = new ArrayList<>();
        caseFile.notice().map(Mail::text).ifPresent(texts::add);
        for (Round round : caseFile.rounds()) {
            round.letter().ifPresent(texts::add);
            round.reply().map(Mail::text).ifPresent(texts::add);
        }
        for (Contact contact : caseFile.contacts()) {
            contact.text().ifPresent(texts::add);
        }
        return texts;
    }

    /** A text that came with the case in memory, of a new case for example; an existing file belongs to its author. */
    private static void writeIfAbsent(Path folder, TextSource text) throws IOException {
        if (text.file().isEmpty()) {
            return;
        }
        Path file = CasePath.resolve(folder, text.file().get())
                .path()
                .orElseThrow(
                        () -> new IOException("the path '" + text.file().get() + "' leads out of the case folder"));
        if (!Files.exists(file)) {
            Files.createDirectories(requireNonNull(file.getParent(), "a case's file has a folder"));
            SafeFile.write(file, text.content());
        }
    }
}
