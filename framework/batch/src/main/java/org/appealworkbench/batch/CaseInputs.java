package org.appealworkbench.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.workflow.BatchInput;
import org.jspecify.annotations.Nullable;

/** What the inputs of a batch are, found out before anything is written. */
final class CaseInputs {

    private static final String CASE_JSON = "case.json";

    /** One input of a known kind. */
    sealed interface Source {}

    /** @param weight how much of the whole it is, for progress: bytes */
    record Lines(BatchInput input, long weight) implements Source {}

    /** @param name of the file, for messages */
    record OneFile(String name, Path file) implements Source {}

    /** @param names of the case folders in it, sorted */
    record Folders(BatchInput input, List<String> names) implements Source {
        OneFile file(String name) {
            return new OneFile(
                    input.name() + "/" + name + "/" + CASE_JSON,
                    input.path().resolve(name).resolve(CASE_JSON));
        }
    }

    private CaseInputs() {}

    /** @throws AppealException if the input is not there, or holds no cases as far as can be told without reading it */
    static Source of(BatchInput input) {
        try {
            if (input.isStandardInput()) {
                return new Lines(input, 0);
            }
            return Files.isDirectory(input.path()) ? folder(input) : file(input);
        } catch (IOException e) {
            throw unreadable(input.name(), e);
        }
    }

    static AppealException unreadable(String name, IOException e) {
        return new AppealException(
                BatchError.INPUT_UNREADABLE,
                "this cannot be read (" + e.getMessage() + "); check that it is there and its permissions",
                Place.of(name),
                e);
    }

    static InputStream open(Lines lines) throws IOException {
        return lines.input().isStandardInput()
                ? System.in
                : Files.newInputStream(lines.input().path());
    }

    private static Source folder(BatchInput input) throws IOException {
        if (Files.exists(input.path().resolve(CASE_JSON))) {
            return new OneFile(input.name() + "/" + CASE_JSON, input.path().resolve(CASE_JSON));
        }
        try (Stream<Path> children = Files.list(input.path())) {
            List<String> names = children.filter(child -> Files.exists(child.resolve(CASE_JSON)))
                    .map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw fault(
                        BatchError.INPUT_WITHOUT_CASES,
                        input,
                        "neither this folder nor a folder in it holds a " + CASE_JSON + "; give a folder of cases");
            }
            return new Folders(input, names);
        }
    }

    private static Source file(BatchInput input) throws IOException {
        String kind = kind(input.path()).orElse("");
        if (!Files.exists(input.path())) {
            throw fault(BatchError.INPUT_NOT_FOUND, input, "there is no such file or folder; check the path you gave");
        }
        return switch (kind) {
            case "json" -> new OneFile(input.name(), input.path());
            case "jsonl", "ndjson" -> new Lines(input, Files.size(input.path()));
            case "csv", "xlsx" ->
                throw fault(
                        BatchError.INPUT_UNKNOWN_KIND,
                        input,
                        "tables cannot be read yet; make a .jsonl of it, with one case a line");
            default ->
                throw fault(
                        BatchError.INPUT_UNKNOWN_KIND,
                        input,
                        "this is none of the inputs of a batch: a case folder, a folder of case folders, a .json with one"
                                + " case, a .jsonl with one case a line");
        };
    }

    private static Optional<String> kind(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }

    private static AppealException fault(BatchError code, BatchInput input, String sentence) {
        return new AppealException(code, sentence, Place.of(input.name()), (@Nullable Throwable) null);
    }
}
