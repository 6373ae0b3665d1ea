package org.appealworkbench.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.type.AppealTypeId;

/** A plug-in to begin with: files of this bundle, with the type's id and name put in. */
record Scaffold(AppealTypeId id) {

    private static final List<String> FILES = List.of(
            "README.md",
            "APPEAL-INF/appeal-type.yaml",
            "APPEAL-INF/evidence.yaml",
            "APPEAL-INF/l10n/messages.properties",
            "APPEAL-INF/l10n/messages_zh_CN.properties",
            "APPEAL-INF/letters.yaml",
            "APPEAL-INF/notices.yaml",
            "APPEAL-INF/questions.yaml",
            "APPEAL-INF/rules.yaml",
            "APPEAL-INF/templates/closing.vm",
            "APPEAL-INF/templates/corrective.vm",
            "APPEAL-INF/templates/opening.vm",
            "APPEAL-INF/templates/preventive.vm",
            "APPEAL-INF/templates/root-cause.vm",
            "APPEAL-INF/tests/first-case/case.json",
            "APPEAL-INF/tests/first-case/evidence/record.txt");

    void write(Path folder) {
        refuseWhatHoldsAnything(folder);
        try {
            for (String file : FILES) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.writeString(target, text(file));
            }
        } catch (IOException e) {
            throw new AppealException(
                    AuthoringError.NOT_WRITABLE,
                    "'" + folder + "' cannot be written (" + e + "). Choose another place.",
                    null,
                    e);
        }
    }

    /** All files of a folder, relative to it. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AppealException(
                    AuthoringError.NOT_READABLE, "'" + folder + "' cannot be read (" + e + ").", null, e);
        }
    }

    private String text(String file) throws IOException {
        try (InputStream in = Scaffold.class.getResourceAsStream("scaffold/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks scaffold/" + file);
            }
            return new String(in.readAllBytes(), UTF_8)
                    .replace("@id@", id.value())
                    .replace("@name@", name())
                    .replace("@pattern@", id.value().replace("-", "\\s+"));
        }
    }

    /** {@code price-errors} is {@code Price errors}. */
    private String name() {
        String words = id.value().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void refuseWhatHoldsAnything(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isEmpty()) {
                return;
            }
        } catch (IOException e) {
            throw notEmpty(folder, "is no folder that can be used");
        }
        throw notEmpty(folder, "is not empty");
    }

    private static AppealException notEmpty(Path folder, String why) {
        return new AppealException(
                AuthoringError.FOLDER_NOT_EMPTY,
                "'" + folder + "' " + why + ", and nothing was written. Name a folder that does not exist yet.");
    }
}
