package org.appealworkbench.extensions.internal.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of a jar. */
public record ZipSource(ZipFile zip) implements Source {

    @Override
    public SortedSet<String> below(String folder) {
        SortedSet<String> paths = new TreeSet<>();
        zip.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder + "/"))
                .forEach(entry -> paths.add(entry.getName()));
        return paths;
    }

    @Override
    public byte[] read(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
