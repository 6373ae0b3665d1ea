package org.appealworkbench.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;

/** Finds the case folders in a folder. */
final class CaseFolders {

    private static final String CASE = "case.json";

    private CaseFolders() {}

    /** In order of their names. */
    static List<Path> in(Path folder) {
        try (Stream<Path> inner = Files.list(folder)) {
            return inner.filter(one -> Files.isRegularFile(one.resolve(CASE)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AppealException(
                    HeadlessError.FILE_NOT_READABLE,
                    "The folder " + folder + " cannot be read. Name a folder of case folders.",
                    e);
        }
    }
}
