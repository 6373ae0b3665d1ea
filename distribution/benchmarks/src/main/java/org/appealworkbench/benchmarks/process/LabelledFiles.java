package org.appealworkbench.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.benchmarks.Places;

/** Files of labelled texts to measure with. */
final class LabelledFiles {

    private LabelledFiles() {}

    /** Those of a folder of the benchmarks in order of their names, then the one that a variable of the environment names. */
    static List<Path> of(String folder, String variable) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> own = Files.list(Places.MODULE.resolve(folder))) {
            own.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(files::add);
        }
        Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .ifPresent(files::add);
        return files;
    }
}
