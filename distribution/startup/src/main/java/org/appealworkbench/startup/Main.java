package org.appealworkbench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rewrites the jars that are named, and those in the folders that are named, in place. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            for (Path jar : jars(Path.of(argument))) {
                ClassJar.read(jar).quickToStart().write(jar);
            }
        }
    }

    private static List<Path> jars(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
