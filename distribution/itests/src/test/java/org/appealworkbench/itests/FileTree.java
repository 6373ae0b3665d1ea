package org.appealworkbench.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.appealworkbench.api.Digest;

/** What a folder holds, hidden files too: each file's path and digest, each folder's path. */
final class FileTree {

    private FileTree() {}

    /** Without the one file of a batch that may differ from run to run. */
    static Map<String, String> ofBatch(Path folder) throws IOException {
        Map<String, String> tree = of(folder);
        tree.remove("timings.jsonl");
        return tree;
    }

    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !file.equals(folder))
                    .forEach(file -> tree.put(folder.relativize(file).toString(), digest(file)));
        }
        return tree;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String digest(Path file) {
        try {
            return Files.isDirectory(file) ? "folder" : Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
