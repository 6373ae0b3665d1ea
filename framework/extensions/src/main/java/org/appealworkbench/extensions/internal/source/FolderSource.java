package org.appealworkbench.extensions.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder; the source of a plug-in before it is packed. */
public record FolderSource(Path root) implements Source {

    @Override
    public SortedSet<String> below(String folder) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> files = Files.walk(start)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                paths.add(root.relativize(file).toString().replace('\\', '/')));
            }
        }
        return paths;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }
}
