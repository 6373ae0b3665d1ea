package org.appealworkbench.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.appealworkbench.api.casefile.TextSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the texts that a case holds inline or in files beside it. */
final class CaseTexts {
    private static final Logger LOG = LoggerFactory.getLogger(CaseTexts.class);

    private static final String TO_TEXT = "copy its words into a .txt file and name that";

    private final Path folder;

    CaseTexts(Path folder) {
        this.folder = folder;
    }

    /** The text of an object with either {@code text} or {@code file}; empty if it has neither or has a fault. */
    Optional<TextSource> read(FieldReader fields) {
        Optional<String> text = fields.text("text");
        Optional<String> file = fields.text("file");
        if (fields.has("text") && fields.has("file")) {
            fields.fault("file", "both 'text' and 'file' are given; keep one of them");
            return Optional.empty();
        }
        return text.map(TextSource::inline)
                .or(() -> file.flatMap(path -> content(fields, path).map(content -> TextSource.file(path, content))));
    }

    /** The same where a text must be given. */
    Optional<TextSource> required(FieldReader fields) {
        Optional<TextSource> text = read(fields);
        if (!fields.has("text")) {
            fields.required("file", text, "the text itself in 'text', or a relative path in 'file'");
        }
        return text;
    }

    private Optional<String> content(FieldReader fields, String file) {
        CasePath path = CasePath.resolve(folder, file);
        if (path.path().isEmpty()) {
            fields.fault("file", refused(file, path.refusal()));
            return Optional.empty();
        }
        return content(fields, file, path.path().get());
    }

    /** Why a path of the case was not followed, and what to do. */
    static String refused(String file, String refusal) {
        return "the path '" + Json.shown(file) + "' is refused: " + refusal
                + "; put the file into the case folder and give its path from there, such as mails/notice.txt";
    }

    private Optional<String> content(FieldReader fields, String file, Path path) {
        if (!Files.isRegularFile(path)) {
            fields.fault(
                    "file",
                    "there is no file '" + Json.shown(file)
                            + "' in the case folder; put it there, correct the path, or give the text itself in 'text'");
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = SourceBytes.of(path);
            if (bytes.isEmpty()) {
                fields.fault("file", "'" + file + "' has more than " + SourceBytes.MAX_MEBIBYTES + " MiB; no mail has");
            }
            Optional<String> text = bytes.map(found -> decoded(file, found));
            if (text.isPresent() && text.get().isBlank()) {
                fields.fault(
                        "file", "'" + file + "' is empty; paste the text into it, or leave it out until you have it");
                return Optional.empty();
            }
            if (text.isPresent() && isNoText(text.get())) {
                fields.fault("file", "'" + file + "' is a picture, a PDF or another file that is no text; " + TO_TEXT);
                return Optional.empty();
            }
            return text;
        } catch (IOException e) {
            fields.fault("file", "'" + file + "' cannot be read (" + e.getMessage() + "); check its permissions");
            return Optional.empty();
        }
    }

    /** Files of programs begin like this, or hold a character that no text has. */
    private static boolean isNoText(String content) {
        return content.startsWith("%PDF-") || content.indexOf(0) >= 0;
    }

    private String decoded(String file, byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        if (!encoding.isUtf8()) {
            LOG.warn("{} is not UTF-8; read as {}. Save it as UTF-8 to be sure.", file, encoding.charset());
        }
        return encoding.decodeLeniently(bytes);
    }
}
